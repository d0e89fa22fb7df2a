package org.eventbrief.workbook;

import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.Book;

/**
 * A file in the making, and what all its sheets share.
 *
 * @param workbook the file
 * @param imprint what the book is
 * @param styles its cell styles
 * @param sheetNames from the names that sheets have in the book to those that they got
 */
record BookFile(StreamedWorkbook workbook, Book.Imprint imprint, Styles styles, Map<String, String> sheetNames) {
    /** The sheet of that name for its streamed rows, made behind the others if it is not there. */
    SXSSFSheet sheet(String name) {
        SXSSFSheet there = workbook.getSheet(name);
        return there == null ? workbook.createSheet(name) : there;
    }

    /** The same sheet for all that is not streamed. */
    XSSFSheet xssf(String name) {
        return workbook.getXSSFWorkbook().getSheet(name);
    }
}
