package org.eventbrief.source;

import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What texts mean, found once for each, and then by its bytes. */
final class Texts<T> {
    /** Beyond so many texts nothing is gained by keeping them. */
    private static final int MOST = 1 << 15;

    private final Function<byte[], T> meaning;
    private final LongObjectHashMap<Entry<T>> known = new LongObjectHashMap<>();

    /**
     * Keeps meanings.
     *
     * @param meaning of the bytes of a text, and of nothing else
     */
    Texts(Function<byte[], T> meaning) {
        this.meaning = meaning;
    }

    /** What a stretch of bytes means. */
    T of(byte[] bytes, int from, int to) {
        long hash = CellHash.of(bytes, from, to);
        @Nullable Entry<T> entry = known.get(hash);
        if (entry != null
                && entry.text.length == to - from
                && ByteSearch.equal(bytes, from, entry.text, 0, to - from)) {
            return entry.meaning;
        }
        byte[] text = Arrays.copyOfRange(bytes, from, to);
        T found = learn(meaning, text);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(hash, new Entry<>(text, found));
        return found;
    }

    /**
     * Finds a meaning that is not known yet. All are found at this one place: seeing many different ones here, the JVM calls
     * them, instead of compiling what is rarely needed into the readers of every row.
     */
    static <A, T> T learn(Function<A, T> meaning, A from) {
        return meaning.apply(from);
    }

    /** A text and its meaning; of two texts with one hash, the later one is kept. */
    private static final class Entry<T> {
        private final byte[] text;
        private final T meaning;

        Entry(byte[] text, T meaning) {
            this.text = text;
            this.meaning = meaning;
        }
    }
}
