package org.eventbrief.event;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** When an event was, as precisely as its source knows, with the text that said so. */
public sealed interface EventDate {
    /** The date as the provider wrote it. */
    String text();

    /** The days on which the event may have been, if any are known. */
    Optional<Span> span();

    /** The year in which the whole date lies. */
    default OptionalInt year() {
        return span().map(Span::year).orElse(OptionalInt.empty());
    }

    /** The month that the event enters: all of its date lies there, and the provider knows it that well. */
    default Optional<YearMonth> month() {
        return Optional.empty();
    }

    /**
     * A date of known days.
     *
     * @param days first and last day, a vague date widened
     * @param precision how well the provider knows it
     * @param approximate marked {@code ~}
     * @param uncertain marked {@code ?}
     * @param text as written
     */
    record Known(Span days, Precision precision, boolean approximate, boolean uncertain, String text)
            implements EventDate {
        @Override
        public Optional<Span> span() {
            return Optional.of(days);
        }

        @Override
        public Optional<YearMonth> month() {
            return days.inOneMonth() && precision.knowsMonth()
                    ? Optional.of(YearMonth.from(days.first()))
                    : Optional.empty();
        }
    }

    /** A date that names no days: none is given, or an end of it is open. */
    record Unknown(String text) implements EventDate {
        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }
    }
}
