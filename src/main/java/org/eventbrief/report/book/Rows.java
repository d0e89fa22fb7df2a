package org.eventbrief.report.book;

import java.util.List;
import java.util.stream.Stream;

/** Where a table's rows come from; they are streamed and may be millions. */
@FunctionalInterface
public interface Rows {
    /** The rows from the first on; the caller closes the stream. A writer asks once. */
    Stream<Row> open();

    /** Rows that are all at hand. */
    static Rows of(List<Row> rows) {
        List<Row> kept = List.copyOf(rows);
        return kept::stream;
    }
}
