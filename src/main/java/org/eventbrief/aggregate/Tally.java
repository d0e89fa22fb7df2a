package org.eventbrief.aggregate;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;

/** Rows of whole numbers under a packed key, each column summed or kept at its least or greatest; tallies merge. */
final class Tally {
    /** How a column takes in another number. */
    enum Fold {
        SUM(0),
        LEAST(Long.MAX_VALUE),
        GREATEST(Long.MIN_VALUE);

        private final long neutral;

        Fold(long neutral) {
            this.neutral = neutral;
        }

        long of(long a, long b) {
            return switch (this) {
                case SUM -> a + b;
                case LEAST -> Math.min(a, b);
                case GREATEST -> Math.max(a, b);
            };
        }
    }

    private final Fold[] folds;
    private final LongIntHashMap rows = new LongIntHashMap();
    private long[] keys = new long[16];
    private long[] cells;

    private Tally(Fold[] folds) {
        this.folds = folds;
        this.cells = new long[16 * folds.length];
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

    /** How many keys it has. */
    int size() {
        return rows.size();
    }

    /** The row of a key, made where there is none. */
    int row(long key) {
        int index = rows.indexOf(key);
        if (rows.indexExists(index)) {
            return rows.indexGet(index);
        }
        int row = rows.size();
        rows.indexInsert(index, key, row);
        if (row == keys.length) {
            keys = Arrays.copyOf(keys, row * 2);
            cells = Arrays.copyOf(cells, row * 2 * folds.length);
        }
        keys[row] = key;
        for (int i = 0; i < folds.length; i++) {
            cells[row * folds.length + i] = folds[i].neutral;
        }
        return row;
    }

    /** The row of a key, or −1. */
    int find(long key) {
        return rows.getOrDefault(key, -1);
    }

    /** Takes a number into a column of a row. */
    void put(int row, int column, long amount) {
        int cell = row * folds.length + column;
        cells[cell] = folds[column].of(cells[cell], amount);
    }

    long cell(int row, int column) {
        return cells[row * folds.length + column];
    }

    long key(int row) {
        return keys[row];
    }

    /** Takes in another tally's row under a key of this one. */
    void merge(long key, Tally other, int otherRow) {
        int row = row(key);
        for (int i = 0; i < folds.length; i++) {
            put(row, i, other.cell(otherRow, i));
        }
    }

    /** Takes in all of another tally. */
    void merge(Tally other) {
        for (int row = 0; row < other.size(); row++) {
            merge(other.keys[row], other, row);
        }
    }
}
