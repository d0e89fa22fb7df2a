package org.eventbrief.report.book;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table with one header row and, where a column is summed, one total row.
 *
 * @param name what one types in a formula, {@code ActorYears}
 * @param columns at least one, with headers that differ in more than case
 * @param rows what it holds
 * @param whenEmpty the sentence that stands above it if it has no rows
 */
public record Table(String name, List<Column> columns, Rows rows, String whenEmpty) {
    /** The most columns that a sheet has. */
    public static final int MOST_COLUMNS = 16_384;

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A table has 1 to 16,384 columns, not " + columns.size());
        }
        requireDistinct(columns);
    }

    private static void requireDistinct(List<Column> columns) {
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.header().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two columns have the header " + column.header());
            }
        }
    }

    /** Whether a column is summed, so that there is a total row. */
    public boolean totalled() {
        return columns.stream().anyMatch(Column::summed);
    }

    /** The place of a column, from 0; an error if there is none of that header. */
    public int indexOf(String header) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).header().equals(header)) {
                return at;
            }
        }
        throw new IllegalArgumentException("The table " + name + " has no column " + header);
    }
}
