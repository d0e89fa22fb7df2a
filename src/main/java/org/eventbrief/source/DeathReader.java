package org.eventbrief.source;

import java.util.OptionalLong;
import org.eventbrief.event.Deaths;
import org.eventbrief.notice.RejectionRule;

/** Reads fatalities. */
final class DeathReader {
    private final int low;
    private final int best;
    private final int high;
    private final Interned<Deaths> known;

    DeathReader(Layout layout) {
        this.low = layout.place(Field.FATALITIES_LOW);
        this.best = layout.place(Field.FATALITIES_BEST);
        this.high = layout.place(Field.FATALITIES_HIGH);
        this.known =
                new Interned<>(row -> Deaths.of(read(row, low), read(row, best), read(row, high)), low, best, high);
    }

    Deaths of(Row row) {
        return known.of(row);
    }

    private static int read(Row row, int place) {
        String text = row.clean(place);
        if (text.isEmpty()) {
            return Deaths.UNKNOWN;
        }
        OptionalLong number = WholeNumber.parse(text);
        if (number.isEmpty() || number.getAsLong() > Integer.MAX_VALUE) {
            throw new Fault(RejectionRule.BAD_COUNT, place, text);
        }
        return (int) number.getAsLong();
    }
}
