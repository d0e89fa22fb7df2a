package org.eventbrief.report.sheets;

import org.eventbrief.report.book.Column;

/**
 * A column with what the sheet of columns tells of it; its meaning is the comment on its header.
 *
 * @param column as the table has it
 * @param unit what is counted, or empty
 * @param example a cell, or empty
 * @param data the file and column in {@code data/} that hold the same, or empty where it is derived
 */
record Described(Column column, String unit, String example, String data) {}
