package org.eventbrief.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.eventbrief.actor.Names;

/** The cells of the record at hand, of which only those that a format needs are kept. */
final class Row {
    private static final int LONGEST_CELL = 1_000_000;
    private static final int NOWHERE = -1;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final boolean[] kept;
    private final Set<String> missing;
    private final int[] from;
    private final int[] to;
    private final long[] hashes;
    private final boolean[] escaped;
    private byte[] bytes = new byte[0];
    private boolean anyEscaped;
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
        this.escaped = new boolean[kept.length];
    }

    /** Begins a record whose cells will be stretches of these bytes, which the row may change where a cell is escaped. */
    void begin(long atLine, byte[] within) {
        line = atLine;
        bytes = within;
        anyEscaped = false;
        cells = 0;
        lastFull = NOWHERE;
        tooLong = NOWHERE;
        swallowed = 0;
        hash = CellHash.EMPTY_ROW;
    }

    /**
     * Takes in the next cell.
     *
     * @param marks whether there are quotation marks in it, of which every second one is to stay
     */
    void add(int start, int end, boolean marks) {
        long cell = CellHash.of(bytes, start, end);
        hash = CellHash.with(hash, cell);
        int place = cells++;
        if (end > start) {
            lastFull = place;
            if (end - start > LONGEST_CELL && tooLong == NOWHERE && isTooLong(start, end, marks)) {
                tooLong = place;
            }
        }
        if (place < kept.length) {
            from[place] = start;
            to[place] = tooLong == place ? start : end;
            hashes[place] = cell;
            escaped[place] = marks;
            anyEscaped |= marks;
        }
    }

    /** Ends the record. */
    void end() {
        if (anyEscaped) {
            for (int place = 0; place < Math.min(cells, kept.length); place++) {
                if (kept[place] && escaped[place]) {
                    to[place] = unescape(from[place], to[place]);
                }
            }
        }
    }

    private int unescape(int start, int end) {
        int used = start;
        boolean goes = false;
        for (int i = start; i < end; i++) {
            goes = (bytes[i] == Dialect.QUOTE) != goes;
            if (bytes[i] != Dialect.QUOTE || !goes) {
                bytes[used++] = bytes[i];
            }
        }
        return used;
    }

    /** Characters, not bytes: of UTF-8 only those count that begin one. */
    private boolean isTooLong(int start, int end, boolean marks) {
        int characters = 0;
        int quotes = 0;
        for (int i = start; i < end; i++) {
            characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
            quotes += marks && bytes[i] == Dialect.QUOTE ? 1 : 0;
        }
        return characters - (quotes + 1) / 2 > LONGEST_CELL;
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

    /** What the cells are stretches of, until the next record. */
    byte[] bytes() {
        return bytes;
    }

    /** Where a cell begins among the bytes; it is empty where nothing reads the column. */
    int start(int place) {
        return holds(place) ? from[place] : 0;
    }

    /** Where a cell ends among the bytes. */
    int end(int place) {
        return holds(place) ? to[place] : 0;
    }

    private boolean holds(int place) {
        return place >= 0 && place < cells && place < kept.length && kept[place];
    }

    /** A cell as written; empty where the row ends before it, or nothing reads the column. */
    String text(int place) {
        return holds(place) ? CellText.decode(bytes, from[place], to[place]) : "";
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
    long hashOf(int[] places) {
        long mixed = CellHash.EMPTY_ROW;
        for (int place : places) {
            mixed = CellHash.with(mixed, holds(place) ? hashes[place] : 0);
        }
        return mixed;
    }

    /** Some of its cells as one text that can be compared: each follows its length. */
    byte[] join(int[] places) {
        int length = places.length * Integer.BYTES;
        for (int place : places) {
            length += length(place);
        }
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (int place : places) {
            joined.putInt(length(place));
            if (holds(place)) {
                joined.put(bytes, from[place], length(place));
            }
        }
        return joined.array();
    }

    private int length(int place) {
        return holds(place) ? to[place] - from[place] : 0;
    }

    /** Whether some of its cells are those of an earlier {@link #join}. */
    boolean matches(int[] places, byte[] joined) {
        int at = 0;
        for (int place : places) {
            int length = length(place);
            if (length != (int) INT.get(joined, at)) {
                return false;
            }
            at += Integer.BYTES;
            if (length > 0 && !ByteSearch.equal(bytes, from[place], joined, at, length)) {
                return false;
            }
            at += length;
        }
        return true;
    }
}
