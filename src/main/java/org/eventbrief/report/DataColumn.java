package org.eventbrief.report;

/**
 * A column of a tidy table, as the data dictionary describes it.
 *
 * @param table the table's name, such as {@code actor-years}
 * @param name the column's, such as {@code events_side_1}
 * @param title the name in a reader's words
 * @param meaning what a figure says, and when a cell is empty
 * @param unit what is counted, or empty
 * @param example a cell as it may stand in the file, or empty
 */
public record DataColumn(String table, String name, String title, String meaning, String unit, String example) {}
