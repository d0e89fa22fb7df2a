package org.eventbrief.tidy;

import java.util.List;

/**
 * Columns whose values all stand in another table.
 *
 * @param columns of this table
 * @param table the other one
 * @param others the columns there, in the same order
 */
record ForeignKey(List<String> columns, String table, List<String> others) {
    /** To columns of the same names. */
    static ForeignKey to(String table, String... columns) {
        return new ForeignKey(List.of(columns), table, List.of(columns));
    }
}
