package org.eventbrief.workbook;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.BookPhrases;
import org.eventbrief.report.book.Paper;

/** Sets a sheet up for paper: landscape, as wide as the page, the header on each, edition and page below. */
final class PrintPages {
    // A foot takes 255 characters with its codes; beyond these it would run into the page's number.
    private static final int FOOT = 140;
    // The widest line above a table, and a column that has no width of its own, in characters.
    private static final int NOTES = 115;
    private static final int PLAIN_COLUMN = 8;
    private static final String SMALL = "&8 ";

    private PrintPages() {}

    /** Prints no further than table and notes; the last column's text may run out into empty cells. */
    static void narrow(XSSFSheet sheet, TablePlace place, ColumnWidths widths, int columns) {
        int beyond = Math.max(0, NOTES - widths.sum());
        int last = columns - 1 + (beyond + PLAIN_COLUMN - 1) / PLAIN_COLUMN;
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, last, 0, place.lastRow());
    }

    /** Sets the sheet up; rows before the header's stand on the first page only. */
    static void set(XSSFSheet sheet, Book.Imprint imprint, int headerRow, PrintFit fit) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(imprint.paper() == Paper.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
        print.setFitWidth((short) fit.across());
        print.setFitHeight((short) (fit.onePage() ? 1 : 0));
        print.setLeftToRight(true);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        if (fit.repeated() > 0) {
            repeatColumns(sheet, fit.repeated() - 1);
        }
        sheet.getFooter().setLeft(SMALL + foot(imprint));
        sheet.getFooter().setRight(SMALL + BookPhrases.page("&P", "&N"));
    }

    /** Adds columns to the repeated rows; the library's own way takes a comma in a sheet's name for the end of a reference. */
    private static void repeatColumns(XSSFSheet sheet, int last) {
        String columns =
                SheetNameFormatter.format(sheet.getSheetName()) + "!$A:$" + CellReference.convertNumToColString(last);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().getAllNames().stream()
                .filter(name ->
                        name.getSheetIndex() == index && name.getNameName().equals(XSSFName.BUILTIN_PRINT_TITLE))
                .forEach(name -> name.setRefersToFormula(columns + "," + name.getRefersToFormula()));
    }

    private static String foot(Book.Imprint imprint) {
        String words = (imprint.edition() + " – " + imprint.citation()).replaceAll("[\\p{Cntrl}\\s]+", " ");
        String brief =
                words.length() <= FOOT ? words : words.substring(0, FOOT - 1).replaceAll("\\p{Cs}$", "") + "…";
        return brief.replace("&", "&&");
    }
}
