package org.eventbrief.source;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.source.Block.Content;

/**
 * Cuts a file into blocks at the ends of rows, seeing each byte once.
 *
 * <p>What a row is, it decides as FastCSV does: a quotation mark matters only where a cell begins with one; in such a cell
 * each further one opens or closes; a line break ends a row unless it stands between an opening and a closing one. A row of
 * empty cells, as spreadsheets leave them below a table, is none.
 */
final class Cutter {
    /** Bytes in a block, as long as rows are of usual length. */
    static final int BLOCK = 16 << 20;

    /** Bytes of a record beyond which a quote must be missing. */
    static final int LONGEST_RECORD = 16 << 20;

    /** Lines of a record beyond which a quote must be missing; no note has so many. */
    static final int MOST_LINES = 1_000;

    private enum State {
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final Dialect dialect;
    private final int blockBytes;
    private final int longestRecord;
    private final List<Block> blocks = new ArrayList<>();
    private State state = State.PLAIN;
    private boolean blank = true;
    private byte last;
    private long taken;
    private long line = 1;
    private long records;
    private long recordFrom;
    private long recordLine = 1;
    private long blockFrom;
    private long blockLine = 1;
    private final int headers;

    /**
     * Cuts from a byte on.
     *
     * @param start how many bytes of the file belong to no row (a byte order mark)
     * @param headers how many records are header
     */
    Cutter(Dialect dialect, long start, int headers) {
        this(dialect, start, headers, BLOCK, LONGEST_RECORD);
    }

    Cutter(Dialect dialect, long start, int headers, int blockBytes, int longestRecord) {
        this.dialect = dialect;
        this.taken = start;
        this.recordFrom = start;
        this.blockFrom = start;
        this.headers = headers;
        this.blockBytes = blockBytes;
        this.longestRecord = longestRecord;
    }

    /** Takes the next bytes. */
    void take(byte[] bytes, int from, int end) {
        byte quote = dialect.quoted() ? (byte) Dialect.QUOTE : (byte) '\n';
        long base = taken - from;
        int i = from;
        while (i < end) {
            if (state == State.AFTER_QUOTE) {
                afterQuote(bytes[i], base + i);
                last = bytes[i++];
                continue;
            }
            int found = ByteSearch.structure(bytes, i, end, quote);
            if (found > i) {
                last = bytes[found - 1];
                blank = blank && state == State.PLAIN && areSeparators(bytes, i, found);
            }
            if (found < end) {
                structure(bytes[found], base + found);
                last = bytes[found];
            }
            i = found + 1;
        }
        taken += end - from;
    }

    private boolean areSeparators(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && bytes[i] == (byte) dialect.separator()) {
            i++;
        }
        return i == end;
    }

    private void structure(byte b, long at) {
        if (b == Dialect.QUOTE) {
            quote(at);
        } else if (state == State.QUOTED) {
            lineWithin(b);
        } else {
            lineEnd(b, at);
        }
    }

    private void quote(long at) {
        if (state == State.QUOTED) {
            state = State.AFTER_QUOTE;
        } else if (at == recordFrom || last == (byte) dialect.separator()) {
            state = State.QUOTED;
        } else {
            blank = false;
        }
    }

    private void afterQuote(byte b, long at) {
        if (b == Dialect.QUOTE) {
            state = State.QUOTED;
            blank = false;
        } else if (b == (byte) dialect.separator()) {
            state = State.PLAIN;
        } else if (b == '\n' || b == '\r') {
            lineEnd(b, at);
        } else {
            blank = false;
        }
    }

    /** A carriage return and its line feed end one line. */
    private void lineWithin(byte b) {
        blank = false;
        if (b == '\r' || last != '\r') {
            line++;
        }
    }

    private void lineEnd(byte b, long at) {
        state = State.PLAIN;
        if (b == '\n' && at == recordFrom && last == '\r') {
            joinLineFeed(at);
            return;
        }
        if (at > recordFrom) {
            endRecord(at + 1);
        }
        line++;
        recordFrom = at + 1;
        recordLine = line;
        blank = true;
    }

    /** The line feed of a carriage return that has ended a row belongs to that row. */
    private void joinLineFeed(long at) {
        if (blockFrom == recordFrom) {
            blockFrom = at + 1;
        }
        recordFrom = at + 1;
    }

    private void endRecord(long next) {
        records += blank && records >= headers ? 0 : 1;
        if (next - recordFrom > longestRecord || line - recordLine >= MOST_LINES) {
            cut(recordFrom, recordLine, Content.ROWS);
            blockFrom = recordFrom;
            cut(next, line + 1, Content.ENDLESS_ROW);
        } else if (recordFrom - blockFrom >= blockBytes && records > headers) {
            cut(recordFrom, recordLine, Content.ROWS);
        }
    }

    private void cut(long to, long nextLine, Content content) {
        if (to > blockFrom) {
            int skipped = blocks.isEmpty() ? headers : 0;
            blocks.add(new Block(blocks.size(), blockFrom, to, blockLine, skipped, content));
        }
        blockFrom = to;
        blockLine = nextLine;
    }

    /** Ends the file. */
    void finish() {
        if (state == State.QUOTED) {
            records++;
            cut(recordFrom, recordLine, Content.ROWS);
            cut(taken, line, Content.UNCLOSED_ROW);
            return;
        }
        if (taken > recordFrom) {
            endRecord(taken);
            endOpen();
        }
        cut(taken, line, Content.ROWS);
    }

    /** The last row has no line end: it may be cut off, so it is read with more care. */
    private void endOpen() {
        if (!blank && records > headers && blockFrom <= recordFrom) {
            cut(recordFrom, recordLine, Content.ROWS);
            cut(taken, line, Content.OPEN_ROW);
        }
    }

    /** How many records there are, empty lines and rows of empty cells left out. */
    long records() {
        return records;
    }

    /** All of the file, once it has ended. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
