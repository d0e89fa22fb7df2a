package org.eventbrief.tidy;

/**
 * How a cell is written.
 *
 * @param <R> the rows of the table
 */
@FunctionalInterface
interface Cell<R> {
    /** Writes the row's cell, empty where nothing is known. */
    void write(R row, CsvLines to);
}
