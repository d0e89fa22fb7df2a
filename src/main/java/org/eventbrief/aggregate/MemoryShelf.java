package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps each run of bytes as an array of its own, whose number is the upper half of where they lie. */
final class MemoryShelf implements Shelf {
    private final List<byte[]> kept = new ArrayList<>();

    @Override
    public synchronized long put(byte[] bytes, int length) {
        kept.add(Arrays.copyOf(bytes, length));
        return (long) (kept.size() - 1) << 32;
    }

    @Override
    public synchronized byte[] get(long at, int length) {
        int from = (int) at;
        return Arrays.copyOfRange(kept.get((int) (at >>> 32)), from, from + length);
    }
}
