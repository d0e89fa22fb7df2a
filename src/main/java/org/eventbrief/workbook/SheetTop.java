package org.eventbrief.workbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.BookPhrases;
import org.eventbrief.report.book.Column;

/** What stands above a sheet's data: title, notes, remarks, the way back and the header; not streamed, so that it can be mended. */
final class SheetTop {
    private static final int NOTE_WIDTH = 110;
    // A reference such as [note 1] stays whole and with the words before it; the bond is no character of a cell.
    private static final Pattern BOUND = Pattern.compile(" (?=\\[note \\d)|(?<=\\[note) ");
    private static final char BOND = '\u0001';

    private static final int HIGHEST_FROZEN = 14;
    private static final int WIDEST_FROZEN = 60;
    private static final float LINE = 14.5f;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final TextRules rules;
    private final int remarksRow;
    private final int headerRow;

    private SheetTop(XSSFSheet sheet, Styles styles, TextRules rules, int remarksRow, int headerRow) {
        this.sheet = sheet;
        this.styles = styles;
        this.rules = rules;
        this.remarksRow = remarksRow;
        this.headerRow = headerRow;
    }

    /** Writes title, notes, the way back unless this is the first sheet, and the header. */
    static SheetTop write(XSSFSheet sheet, Styles styles, String title, List<String> notes, List<Column> columns) {
        TextRules rules = new TextRules(new Tally());
        List<String> lines = notes.stream()
                .flatMap(note -> lines(rules.cell(note)))
                .map(String::strip)
                .toList();
        boolean first = sheet.getWorkbook().getSheetIndex(sheet) == 0;
        int remarks = 1 + lines.size();
        SheetTop top = new SheetTop(sheet, styles, rules, remarks, first ? remarks + 1 : remarks + 2);
        top.line(0, title, Look.TITLE);
        for (int at = 0; at < lines.size(); at++) {
            top.line(at + 1, lines.get(at), Look.NOTE);
        }
        if (!first) {
            top.line(remarks + 1, BookPhrases.BACK, Look.LINK);
            new Links(sheet, Map.of()).toSheet(remarks + 1, 0, BookPhrases.CONTENTS);
        }
        top.header(columns);
        return top;
    }

    int headerRow() {
        return headerRow;
    }

    void remarks(String words) {
        line(remarksRow, words, Look.REMARK);
    }

    void headerLines(int lines) {
        sheet.getRow(headerRow).setHeightInPoints(lines * LINE + 3);
    }

    /** Keeps the header in sight, and of a wide table the columns that say which row it is, unless they fill the window. */
    void freeze(ColumnWidths widths, int columns) {
        if (headerRow <= HIGHEST_FROZEN) {
            sheet.createFreezePane(widths.sum(columns) <= WIDEST_FROZEN ? columns : 0, headerRow + 1);
        }
    }

    private static Stream<String> lines(String note) {
        return note.lines()
                .map(line -> BOUND.matcher(line).replaceAll(String.valueOf(BOND)))
                .flatMap(line -> WordUtils.wrap(line, NOTE_WIDTH, "\n", false).lines())
                .map(line -> line.replace(BOND, ' '));
    }

    private void header(List<Column> columns) {
        XSSFRow row = sheet.createRow(headerRow);
        for (int at = 0; at < columns.size(); at++) {
            XSSFCell cell = row.createCell(at);
            cell.setCellValue(TextRules.escaped(columns.get(at).header()));
            cell.setCellStyle(styles.body(columns.get(at).kind().numeric() ? Look.HEADER_NUMBER : Look.HEADER_TEXT));
        }
        HeaderComments.add(sheet, columns, headerRow, rules);
    }

    private void line(int at, String words, Look look) {
        XSSFCell cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(rules.cell(words));
        cell.setCellStyle(styles.body(look));
    }
}
