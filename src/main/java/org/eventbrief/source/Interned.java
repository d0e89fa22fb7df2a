package org.eventbrief.source;

import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What some cells of a row mean, found once for each different text that they have. */
final class Interned<T> {
    /** Beyond so many texts nothing is gained by keeping them. */
    private static final int MOST = 1 << 15;

    private final int[] places;
    private final Function<Row, T> meaning;
    private final LongObjectHashMap<Entry<T>> known = new LongObjectHashMap<>(256);

    /**
     * Keeps meanings.
     *
     * @param meaning may depend on these cells alone
     * @param places the numbers of the cells, −1 for one that there is not
     */
    Interned(Function<Row, T> meaning, int... places) {
        this.places = IntStream.of(places).filter(place -> place >= 0).toArray();
        this.meaning = meaning;
    }

    T of(Row row) {
        long hash = row.hashOf(places);
        @Nullable Entry<T> first = known.get(hash);
        for (@Nullable Entry<T> entry = first; entry != null; entry = entry.next) {
            if (row.matches(places, entry.key)) {
                return entry.value;
            }
        }
        T value = Texts.learn(meaning, row);
        if (known.size() >= MOST) {
            known.clear();
            known.put(hash, new Entry<>(row.join(places), value, null));
        } else {
            known.put(hash, new Entry<>(row.join(places), value, first));
        }
        return value;
    }

    /** A text and its meaning, and the next one of the same hash. */
    private static final class Entry<T> {
        private final byte[] key;
        private final T value;
        private final @Nullable Entry<T> next;

        Entry(byte[] key, T value, @Nullable Entry<T> next) {
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }
}
