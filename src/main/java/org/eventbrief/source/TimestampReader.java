package org.eventbrief.source;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.OptionalLong;
import org.eventbrief.notice.RejectionRule;

/** Reads when the provider last changed a row: seconds since 1970, or in older files a date and time, taken as UTC. */
final class TimestampReader {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd[' ']['T']HH:mm[:ss][X]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final int place;

    TimestampReader(Layout layout) {
        this.place = layout.place(Field.TIMESTAMP);
    }

    /** The seconds, or 0 where the row gives none. */
    long of(Row row) {
        String text = row.clean(place);
        if (text.isEmpty()) {
            return 0;
        }
        OptionalLong seconds = WholeNumber.parse(text);
        return seconds.isPresent() ? seconds.getAsLong() : spelledOut(text);
    }

    private long spelledOut(String text) {
        try {
            return TEXT.parse(text, LocalDateTime::from).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeParseException other) {
            throw new Fault(RejectionRule.BAD_TIMESTAMP, place, text);
        }
    }
}
