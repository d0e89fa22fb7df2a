package org.eventbrief.report.book;

import java.util.Optional;

/**
 * What is known of a sheet once it is written, and must be said on it.
 *
 * @param table the name that the table got
 * @param rows how many rows the table has here
 * @param textsCut how many texts were too long for a cell
 * @param textsMarked how many texts held characters that a cell cannot
 * @param continuedFrom the sheet that holds the rows before these
 * @param continuesOn the sheet that holds the rows after these
 */
public record SheetFacts(
        String table,
        long rows,
        long textsCut,
        long textsMarked,
        Optional<String> continuedFrom,
        Optional<String> continuesOn) {}
