package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts bytes into records and these into cells, as FastCSV would, but without making characters of what nobody reads.
 *
 * <p>A quotation mark matters only where a cell begins with one; in such a cell each further one opens or closes, and of
 * those inside every second stays. Empty lines are passed over. One {@link Row} is filled again and again.
 */
final class Records {
    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private final Row row;
    private final byte separator;
    private final boolean quoted;
    private final SwallowedRows swallowed;
    private byte[] bytes;
    private int next;
    private int limit;
    private boolean ended;
    private boolean afterReturn;
    private long line = 1;
    private int breaks;
    private int quotes;

    Records(Dialect dialect, Row row, InputStream in) {
        this(dialect, row, in, BUFFER);
    }

    Records(Dialect dialect, Row row, InputStream in, int buffer) {
        this.in = in;
        this.row = row;
        this.separator = (byte) dialect.separator();
        this.quoted = dialect.quoted();
        this.swallowed = new SwallowedRows(separator, row.width());
        this.bytes = new byte[buffer];
    }

    /** Fills the row with the next record, if there is one. */
    boolean next() throws IOException {
        passLineEnds();
        if (next == limit) {
            return false;
        }
        while (!cut()) {
            fill();
        }
        return true;
    }

    /** Empty lines, and the line feed of a carriage return that has ended a record. */
    private void passLineEnds() throws IOException {
        while (next < limit || fill()) {
            byte b = bytes[next];
            if (b != '\n' && b != '\r') {
                return;
            }
            line += b == '\n' && afterReturn ? 0 : 1;
            afterReturn = b == '\r';
            next++;
        }
    }

    /** Cuts the record into cells, unless more bytes are needed to see where it ends. */
    private boolean cut() {
        row.begin(line, bytes);
        breaks = 0;
        int from = next;
        while (true) {
            boolean marked = quoted && from < limit && bytes[from] == Dialect.QUOTE;
            int end = marked ? quotedEnd(from) : ByteSearch.structure(bytes, from, limit, separator);
            if (end == limit && !ended) {
                return false;
            }
            add(from, end, marked);
            from = end + 1;
            if (end == limit || bytes[end] != separator) {
                endRecord(end);
                return true;
            }
        }
    }

    private void add(int from, int end, boolean marked) {
        if (marked) {
            addQuoted(from + 1, end, bytes[end - 1] == Dialect.QUOTE);
        } else {
            row.add(from, end, false);
        }
    }

    private void addQuoted(int from, int end, boolean closed) {
        int to = Math.max(from, closed ? end - 1 : end);
        int inside = quotes - (closed ? 1 : 0);
        row.add(from, to, inside > 0);
        if (to - from - (inside + 1) / 2 > SwallowedRows.LEAST_BYTES) {
            row.swallows(swallowed.in(bytes, from, to));
        }
    }

    private void endRecord(int end) {
        row.end();
        line += breaks;
        next = end;
        afterReturn = false;
        if (end < limit) {
            afterReturn = bytes[end] == '\r';
            next++;
            line++;
        }
    }

    /** Where a cell that begins with a quotation mark ends. */
    private int quotedEnd(int from) {
        quotes = 0;
        boolean open = true;
        int at = from + 1;
        while (at < limit) {
            at = open ? ByteSearch.structure(bytes, at, limit, (byte) Dialect.QUOTE) : at;
            if (at == limit) {
                break;
            }
            byte b = bytes[at];
            if (b == Dialect.QUOTE) {
                open = !open;
                quotes++;
            } else if (open) {
                breaks += b == '\r' || bytes[at - 1] != '\r' ? 1 : 0;
            } else if (b == separator || b == '\n' || b == '\r') {
                return at;
            }
            at++;
        }
        return limit;
    }

    /** Reads on, with the record at hand moved to the front; says whether there was more. */
    private boolean fill() throws IOException {
        int kept = limit - next;
        if (kept > bytes.length / 2) {
            bytes = Arrays.copyOfRange(bytes, next, next + 2 * bytes.length);
        } else {
            System.arraycopy(bytes, next, bytes, 0, kept);
        }
        next = 0;
        limit = kept;
        int read = ended ? 0 : in.readNBytes(bytes, limit, bytes.length - limit);
        limit += read;
        ended = limit < bytes.length;
        return read > 0;
    }
}
