package org.eventbrief.tidy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What identifies the rows of a table.
 *
 * @param columns that no two rows share, or none
 * @param complete whether these are never empty, so that they make a primary key
 * @param foreign columns that refer to another table
 */
record Keys(List<String> columns, boolean complete, List<ForeignKey> foreign) {
    /** Rows that nothing identifies. */
    static final Keys NONE = new Keys(List.of(), false, List.of());

    static Keys primary(String... columns) {
        return new Keys(List.of(columns), true, List.of());
    }

    static Keys unique(String... columns) {
        return new Keys(List.of(columns), false, List.of());
    }

    Keys with(ForeignKey key) {
        return new Keys(
                columns,
                complete,
                Stream.concat(foreign.stream(), Stream.of(key)).toList());
    }
}
