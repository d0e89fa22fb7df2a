package org.eventbrief.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.BookPhrases;
import org.eventbrief.report.book.Column;

/** Puts the words that explain a header where a reader points at it. */
final class HeaderComments {
    private static final int CHARACTERS_A_LINE = 30;

    private HeaderComments() {}

    static void add(XSSFSheet sheet, List<Column> columns, int headerRow, TextRules rules) {
        for (int at = 0; at < columns.size(); at++) {
            String words = columns.get(at).comment();
            if (!words.isEmpty()) {
                add(sheet.createDrawingPatriarch(), at, headerRow, rules.cell(words));
            }
        }
    }

    // The library takes the cell from the box's corner, which is beside it, so the cell is set again.
    private static void add(XSSFDrawing drawing, int column, int row, String words) {
        int lines = 2 + words.length() / CHARACTERS_A_LINE;
        XSSFComment comment = drawing.createCellComment(
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, row + 1, column + 4, row + 1 + lines));
        comment.setAddress(row, column);
        comment.setAuthor(BookPhrases.CREATOR);
        comment.setString(new XSSFRichTextString(words));
        comment.setVisible(false);
    }
}
