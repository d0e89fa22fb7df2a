package org.eventbrief.workbook;

import java.util.List;
import org.eventbrief.report.book.ListedSheet;

/**
 * What became of a book that was written.
 *
 * @param sheets the sheets in their order, the list of contents left out
 * @param textsCut texts longer than a cell holds, cut with a mark
 * @param textsMarked texts in which a sign stands for a character that a cell cannot hold
 * @param linksAsText links that became plain text: no web address, or more than a sheet takes
 */
public record WrittenBook(List<ListedSheet> sheets, long textsCut, long textsMarked, long linksAsText) {
    public WrittenBook {
        sheets = List.copyOf(sheets);
    }
}
