package org.eventbrief.source;

import java.util.Arrays;
import java.util.Set;
import org.eventbrief.actor.Names;

/** The cells of the record at hand, of which only those that a format needs are kept. */
final class Row {
    private static final int LONGEST_CELL = 1_000_000;
    private static final int NOWHERE = -1;
    /** No byte is this character, so joined cells are equal only where each cell is. */
    private static final char BETWEEN = '\u0100';

    private final boolean[] kept;
    private final Set<String> missing;
    private final int[] from;
    private final int[] to;
    private final long[] hashes;
    private char[] text = new char[1 << 12];
    private int used;
    private int cells;
    private int lastFull;
    private int tooLong;
    private int swallowed;
    private long hash;
    private long line;

    /**
     * Room for a row.
     *
     * @param kept for each column whether it is needed
     * @param missing what stands for nothing, besides the empty cell and {@code NA}
     */
    Row(boolean[] kept, Set<String> missing) {
        this.kept = kept.clone();
        this.missing = missing;
        this.from = new int[kept.length];
        this.to = new int[kept.length];
        this.hashes = new long[kept.length];
    }

    void begin(long atLine) {
        line = atLine;
        used = 0;
        cells = 0;
        lastFull = NOWHERE;
        tooLong = NOWHERE;
        swallowed = 0;
        hash = CellHash.EMPTY_ROW;
    }

    void add(char[] buffer, int offset, int length) {
        long cell = CellHash.of(buffer, offset, offset + length);
        hash = CellHash.with(hash, cell);
        int place = cells++;
        if (length > 0) {
            lastFull = place;
            if (length > LONGEST_CELL && tooLong == NOWHERE && isTooLong(buffer, offset, length)) {
                tooLong = place;
            }
        }
        if (place < kept.length && kept[place]) {
            keep(place, buffer, offset, length, cell);
        }
    }

    /** Characters, not bytes: of UTF-8 only those count that begin one. */
    private static boolean isTooLong(char[] bytes, int offset, int length) {
        int characters = 0;
        for (int i = offset; i < offset + length; i++) {
            characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return characters > LONGEST_CELL;
    }

    private void keep(int place, char[] buffer, int offset, int given, long cell) {
        int length = tooLong == place ? 0 : given;
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, used + length));
        }
        System.arraycopy(buffer, offset, text, used, length);
        from[place] = used;
        used += length;
        to[place] = used;
        hashes[place] = cell;
    }

    /** The record's first physical line, counted from the block's start as 1. */
    long line() {
        return line;
    }

    /** How many columns there are. */
    int width() {
        return kept.length;
    }

    int cells() {
        return cells;
    }

    /** The number of the last cell that is not empty, or −1. */
    int lastFull() {
        return lastFull;
    }

    /** The number of the first cell that is longer than any cell should be, or −1. */
    int tooLong() {
        return tooLong;
    }

    /** Notes that one of its cells holds what look like rows. */
    void swallows(int rows) {
        swallowed += rows;
    }

    /** How many rows stand within its cells. */
    int swallowed() {
        return swallowed;
    }

    /** Of all cells as written. */
    long hash() {
        return hash;
    }

    private boolean holds(int place) {
        return place >= 0 && place < cells && place < kept.length && kept[place];
    }

    /** A cell as written; empty where the row ends before it, or nothing reads the column. */
    String text(int place) {
        return holds(place) ? CellText.decode(text, from[place], to[place]) : "";
    }

    /** A cell without stray spaces and invisible characters; empty where it says that nothing is known. */
    String clean(int place) {
        if (!holds(place) || from[place] == to[place]) {
            return "";
        }
        String cleaned = Names.clean(text(place));
        return missing.contains(cleaned) ? "" : cleaned;
    }

    /** A hash of some of its cells. */
    int hashOf(int[] places) {
        long mixed = CellHash.EMPTY_ROW;
        for (int place : places) {
            mixed = CellHash.with(mixed, holds(place) ? hashes[place] : 0);
        }
        return Long.hashCode(mixed * 0x94D049BB133111EBL);
    }

    /** Some of its cells, joined so that they can be compared. */
    char[] join(int[] places) {
        int length = places.length;
        for (int place : places) {
            length += holds(place) ? to[place] - from[place] : 0;
        }
        char[] joined = new char[length];
        int at = 0;
        for (int place : places) {
            if (holds(place)) {
                System.arraycopy(text, from[place], joined, at, to[place] - from[place]);
                at += to[place] - from[place];
            }
            joined[at++] = BETWEEN;
        }
        return joined;
    }

    /** Whether some of its cells are those of an earlier {@link #join}. */
    boolean matches(int[] places, char[] joined) {
        int at = 0;
        for (int place : places) {
            int length = holds(place) ? to[place] - from[place] : 0;
            if (at + length >= joined.length
                    || (length > 0 && !Arrays.equals(text, from[place], to[place], joined, at, at + length))) {
                return false;
            }
            at += length + 1;
        }
        return at == joined.length;
    }
}
