package org.eventbrief.source;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first bytes of a file, read with one dialect or another. */
final class Sample {
    /** Enough for any header that a format could fit. */
    static final int BYTES = 1 << 20;

    private static final int ROWS = 60;

    private final String latin1;
    private final boolean whole;
    private final Map<Dialect, List<List<String>>> read = new HashMap<>();

    /**
     * A sample.
     *
     * @param latin1 the bytes after a byte order mark, as ISO-8859-1 characters
     * @param whole whether it is all of the file
     */
    Sample(String latin1, boolean whole) {
        this.latin1 = latin1;
        this.whole = whole;
    }

    /** The first rows, empty lines left out, and without one that may be cut off. */
    List<List<String>> rows(Dialect dialect) {
        return read.computeIfAbsent(dialect, this::read);
    }

    private List<List<String>> read(Dialect dialect) {
        List<List<String>> rows = new ArrayList<>();
        boolean atEnd = true;
        for (CsvRecord row : dialect.reader().build(unlimited(), latin1)) {
            if (rows.size() == ROWS) {
                atEnd = false;
                break;
            }
            rows.add(row.getFields().stream().map(Sample::decoded).toList());
        }
        if (atEnd && !whole && !rows.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    /** What it is where it is no text. */
    Optional<String> signature() {
        return Signature.of(latin1);
    }

    private static CsvRecordHandler unlimited() {
        return CsvRecordHandler.builder().maxFields(BYTES + 1).build();
    }

    private static String decoded(String latin1) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return CellText.decode(bytes, 0, bytes.length);
    }

    /**
     * Whether quotation marks mean nothing here: taken as any other character rows have one width, and taken as what they are
     * elsewhere they do not, or swallow whole rows.
     */
    boolean quotesBadly(char separator) {
        if (latin1.indexOf(Dialect.QUOTE) < 0 || !isEven(rows(new Dialect(separator, false)))) {
            return false;
        }
        List<List<String>> quoted = rows(new Dialect(separator, true));
        return !isEven(quoted) || quoted.stream().flatMap(List::stream).anyMatch(cell -> cell.indexOf('\n') >= 0);
    }

    private static boolean isEven(List<List<String>> rows) {
        return rows.stream().allMatch(row -> row.size() == rows.get(0).size());
    }

    boolean isBlank() {
        return latin1.isBlank() && whole;
    }
}
