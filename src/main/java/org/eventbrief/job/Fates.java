package org.eventbrief.job;

import java.util.EnumMap;
import java.util.Map;
import org.eventbrief.event.Fate;

/** How many rows of each file had each fate; merges with another's. */
final class Fates {
    private static final Fate[] ALL = Fate.values();

    private final long[][] rows;

    Fates(int files) {
        rows = new long[files][ALL.length];
    }

    void add(int file, Fate fate, long more) {
        rows[file][fate.ordinal()] += more;
    }

    void merge(Fates other) {
        for (int file = 0; file < rows.length; file++) {
            for (Fate fate : ALL) {
                rows[file][fate.ordinal()] += other.rows[file][fate.ordinal()];
            }
        }
    }

    Map<Fate, Long> of(int file) {
        Map<Fate, Long> fates = new EnumMap<>(Fate.class);
        for (Fate fate : ALL) {
            fates.put(fate, rows[file][fate.ordinal()]);
        }
        return fates;
    }
}
