package org.eventbrief.report.compose;

import java.util.OptionalLong;
import org.eventbrief.aggregate.ActorYear;

/** A figure that every actor-year has, and the column in which {@code data/actor-years.csv} keeps it. */
enum Measure {
    EVENTS("events"),
    FATAL("events_fatal"),
    FATALITIES("fatalities_best"),
    COUNTERPARTS("counterparts"),
    COUNTRIES("countries");

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    OptionalLong of(ActorYear year) {
        return switch (this) {
            case EVENTS -> OptionalLong.of(year.events());
            case FATAL -> year.fatal();
            case FATALITIES -> year.fatalities().best();
            case COUNTERPARTS -> OptionalLong.of(year.counterparts());
            case COUNTRIES -> year.countries();
        };
    }
}
