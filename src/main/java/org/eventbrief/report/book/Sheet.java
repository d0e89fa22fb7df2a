package org.eventbrief.report.book;

import java.util.List;

/**
 * A sheet: a title, notes, one table, and charts of that table.
 *
 * @param name says what is in it; a writer makes it legal and unique
 * @param about a line about it for the list of contents
 * @param title the sheet's heading
 * @param notes lines between title and table, each shown whole
 * @param table the one table
 * @param charts drawn beside or below the table
 */
public record Sheet(String name, String about, String title, List<String> notes, Table table, List<Chart> charts) {
    public Sheet {
        notes = List.copyOf(notes);
        charts = List.copyOf(charts);
        for (Chart chart : charts) {
            chart.columns().forEach(table::indexOf);
        }
    }

    /** A sheet without charts. */
    public static Sheet of(String name, String about, String title, List<String> notes, Table table) {
        return new Sheet(name, about, title, notes, table, List.of());
    }

    /** The same with charts. */
    public Sheet drawn(Chart... drawn) {
        return new Sheet(name, about, title, notes, table, List.of(drawn));
    }
}
