package org.eventbrief.workbook;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eventbrief.report.book.Book;

/**
 * A file in the making, and what all its sheets share.
 *
 * @param workbook the file, but for its rows
 * @param rows where rows wait
 * @param imprint what the book is
 * @param styles its cell styles
 * @param sheetNames from the names that sheets have in the book to those that they got
 */
record BookFile(
        XSSFWorkbook workbook, RowFiles rows, Book.Imprint imprint, Styles styles, Map<String, String> sheetNames) {
    /** The sheet of that name, made behind the others if it is not there. */
    XSSFSheet sheet(String name) {
        XSSFSheet there = workbook.getSheet(name);
        return there == null ? workbook.createSheet(name) : there;
    }
}
