package org.eventbrief.tidy;

/**
 * A column of a tidy table, as a data dictionary describes it.
 *
 * @param name stands in the header and never changes
 * @param type what the cells hold
 * @param title the name in a reader's words
 * @param meaning what a figure says, and when a cell is empty
 * @param unit what is counted, or empty where nothing is
 * @param example a cell as it may stand in the file
 */
public record TidyColumn(String name, ColumnType type, String title, String meaning, String unit, String example) {}
