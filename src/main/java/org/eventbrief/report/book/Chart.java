package org.eventbrief.report.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A native chart of a sheet's own table; unknown figures are gaps in it.
 *
 * @param title what one should see in it
 * @param altText the same for who cannot see it, with the figures that matter
 * @param category the header of the column along the axis
 * @param axes the titles of the two axes
 * @param shape what is drawn, and how
 * @param firstRows how many rows from the first are drawn at most
 */
public record Chart(String title, String altText, String category, Axes axes, Shape shape, int firstRows) {
    /** The most rows that a chart shows and anybody can read. */
    public static final int MOST_ROWS = 1_000;

    /** The titles of the axis along the bottom and of the one upwards. */
    public record Axes(String category, String value) {}

    public Chart {
        if (firstRows < 1 || firstRows > MOST_ROWS) {
            throw new IllegalArgumentException("A chart shows 1 to 1,000 rows, not " + firstRows);
        }
        if (title.isBlank() || altText.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title and an alt text");
        }
    }

    /** A chart of all rows, up to the most that one can read. */
    public static Chart of(String title, String altText, String category, Axes axes, Shape shape) {
        return new Chart(title, altText, category, axes, shape, MOST_ROWS);
    }

    /** The same with only so many rows from the first. */
    public Chart first(int rows) {
        return new Chart(title, altText, category, axes, shape, rows);
    }

    /** The headers of all columns that it needs. */
    public List<String> columns() {
        return Stream.concat(Stream.of(category), shape.columns().stream()).toList();
    }
}
