package org.eventbrief.report.book;

import java.util.List;

/** How a chart draws which columns of its sheet's table, named by their headers. */
public sealed interface Shape {
    /** Bars side by side, one for each column. */
    record Bars(List<String> series) implements Shape {
        public Bars {
            series = List.copyOf(series);
        }

        @Override
        public List<String> columns() {
            return series;
        }
    }

    /** Bars that stand on each other and add up to the whole. */
    record StackedBars(List<String> series) implements Shape {
        public StackedBars {
            series = List.copyOf(series);
        }

        @Override
        public List<String> columns() {
            return series;
        }
    }

    /** A line for each column. */
    record Lines(List<String> series) implements Shape {
        public Lines {
            series = List.copyOf(series);
        }

        @Override
        public List<String> columns() {
            return series;
        }
    }

    /**
     * Bars of the best figure, with whiskers that reach down and up by two more columns of the table.
     *
     * @param best the best figures
     * @param below best minus low
     * @param above high minus best
     */
    record RangeBars(String best, String below, String above) implements Shape {
        @Override
        public List<String> columns() {
            return List.of(best, below, above);
        }
    }

    /** The headers of all columns that are drawn. */
    List<String> columns();
}
