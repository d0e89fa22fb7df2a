package org.eventbrief.aggregate;

import java.time.LocalDate;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Span;

/** The month that an event enters, as one number: twelve times the year plus the month of the year. */
final class Months {
    private Months() {}

    /** The month, or 0 where the date spans two or is not known so well. */
    static int of(CompactEvent.Facts facts) {
        if (facts.firstDay() == CompactEvent.NO_DAY || !facts.precision().knowsMonth()) {
            return 0;
        }
        LocalDate first = LocalDate.ofEpochDay(facts.firstDay());
        boolean inOne = facts.firstDay() == facts.lastDay()
                || new Span(first, LocalDate.ofEpochDay(facts.lastDay())).inOneMonth();
        return inOne ? first.getYear() * 12 + first.getMonthValue() - 1 : 0;
    }

    static int year(int month) {
        return month / 12;
    }

    static int month(int month) {
        return month % 12 + 1;
    }
}
