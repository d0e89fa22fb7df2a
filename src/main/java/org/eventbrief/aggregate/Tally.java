package org.eventbrief.aggregate;

import com.carrotsearch.hppc.LongLongHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of whole numbers under a packed key, each column summed or kept at its least or greatest; tallies merge.
 *
 * <p>This is the hot path of counting and the bulk of its memory: keys and cells lie in pages, so that growing copies nothing,
 * and a cell takes four bytes. What does not fit there is carried in a map of its own, which is nearly always empty.
 */
final class Tally {
    /** How a column takes in another number. */
    enum Fold {
        SUM(0),
        LEAST(Integer.MAX_VALUE),
        GREATEST(Integer.MIN_VALUE);

        private final int neutral;

        Fold(int neutral) {
            this.neutral = neutral;
        }
    }

    /** Stands in a column that took in no number; days and counts are never as large. */
    static final int NOTHING_LEAST = Integer.MAX_VALUE;

    static final int NOTHING_GREATEST = Integer.MIN_VALUE;

    private static final long TAG = 0xFFFFFFFF_00000000L;
    private static final int FEWEST_SLOTS = 64;
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    private final Fold[] folds;
    private final int width;
    private final List<long[]> keys = new ArrayList<>();
    private final List<int[]> cells = new ArrayList<>();
    private final LongLongHashMap carried = new LongLongHashMap(4);
    /** Open addressing: half of the key's hash, by which most others are passed over, and the row's number plus one; or 0. */
    private long[] slots = new long[FEWEST_SLOTS];

    private int size;

    private Tally(Fold[] folds) {
        this.folds = folds;
        this.width = folds.length;
    }

    /** An empty tally of so many sums. */
    static Tally ofSums(int width) {
        Fold[] folds = new Fold[width];
        Arrays.fill(folds, Fold.SUM);
        return new Tally(folds);
    }

    /** An empty tally with these columns. */
    static Tally of(Fold... folds) {
        return new Tally(folds.clone());
    }

    /** Forgets all keys, but keeps the room for as many. */
    void clear() {
        if (size < slots.length >>> 4) {
            // Emptying a large table for a few keys would cost more than they do.
            slots = new long[Math.max(FEWEST_SLOTS, slots.length >>> 2)];
        } else {
            Arrays.fill(slots, 0);
        }
        carried.clear();
        size = 0;
    }

    /** How many keys it has. */
    int size() {
        return size;
    }

    /** The row of a key, made where there is none. */
    int row(long key) {
        long hash = hash(key);
        int slot = slot(key, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size >= slots.length - (slots.length >>> 2)) {
            spread();
            slot = slot(key, hash);
        }
        int row = size++;
        slots[slot] = (hash & TAG) | size;
        if (row >>> PAGE_BITS == keys.size()) {
            keys.add(new long[PAGE]);
            cells.add(new int[PAGE * width]);
        }
        keys.get(row >>> PAGE_BITS)[row & (PAGE - 1)] = key;
        int[] page = cells.get(row >>> PAGE_BITS);
        int first = (row & (PAGE - 1)) * width;
        for (int i = 0; i < width; i++) {
            page[first + i] = folds[i].neutral;
        }
        return row;
    }

    /** The row of a key, or −1. */
    int find(long key) {
        return (int) slots[slot(key, hash(key))] - 1;
    }

    /** Takes a number into a column of a row. */
    void put(int row, int column, long amount) {
        int[] page = cells.get(row >>> PAGE_BITS);
        int cell = (row & (PAGE - 1)) * width + column;
        switch (folds[column]) {
            case SUM -> {
                long sum = page[cell] + amount;
                page[cell] = sum == (int) sum ? (int) sum : carry(row, column, sum);
            }
            case LEAST -> page[cell] = Math.min(page[cell], (int) amount);
            case GREATEST -> page[cell] = Math.max(page[cell], (int) amount);
        }
    }

    /** Takes numbers into columns of a row that follow each other. */
    void take(int row, int first, long... amounts) {
        for (int i = 0; i < amounts.length; i++) {
            put(row, first + i, amounts[i]);
        }
    }

    long cell(int row, int column) {
        long kept = cells.get(row >>> PAGE_BITS)[(row & (PAGE - 1)) * width + column];
        return carried.isEmpty() ? kept : kept + carried.getOrDefault(place(row, column), 0);
    }

    long key(int row) {
        return keys.get(row >>> PAGE_BITS)[row & (PAGE - 1)];
    }

    /** All keys, from the lowest to the highest. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        for (int row = 0; row < size; row++) {
            sorted[row] = key(row);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Takes in another tally's row under a key of this one. */
    void merge(long key, Tally other, int otherRow) {
        int row = row(key);
        for (int i = 0; i < width; i++) {
            put(row, i, other.cell(otherRow, i));
        }
    }

    /** Takes in all of another tally. */
    void merge(Tally other) {
        for (int row = 0; row < other.size(); row++) {
            merge(other.key(row), other, row);
        }
    }

    private int carry(int row, int column, long sum) {
        carried.addTo(place(row, column), sum);
        return 0;
    }

    private long place(int row, int column) {
        return (long) row * width + column;
    }

    private static long hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    private int slot(long key, long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        for (long found = slots[slot]; found != 0; found = slots[slot]) {
            if (((found ^ hash) & TAG) == 0 && key((int) found - 1) == key) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void spread() {
        slots = new long[slots.length * 2];
        for (int row = 0; row < size; row++) {
            long key = key(row);
            long hash = hash(key);
            slots[slot(key, hash)] = (hash & TAG) | (row + 1);
        }
    }
}
