package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.List;
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
    // A column that has no width of its own, in characters.
    private static final int PLAIN_COLUMN = 8;
    private static final String SMALL = "&8 ";

    private PrintPages() {}

    /**
     * Prints no further than table and notes, and each part of a wide table as an area of its own: what stands above the
     * table is on the first alone, since the columns that are repeated on the others would cut it.
     */
    static void narrow(XSSFSheet sheet, TablePlace place, ColumnWidths widths, PrintFit fit) {
        List<String> areas = new ArrayList<>();
        for (int page = 0; page < fit.starts().size(); page++) {
            boolean last = page + 1 == fit.starts().size();
            areas.add(area(
                    page == 0 ? 0 : place.headerRow(),
                    place.lastRow(),
                    fit.starts().get(page),
                    last
                            ? widths.columns() - 1 + (page == 0 ? beyond(widths) : 0)
                            : fit.starts().get(page + 1) - 1));
        }
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), String.join(",", areas));
    }

    /** Columns beyond a narrow table into which the words above it run. */
    private static int beyond(ColumnWidths widths) {
        return (Math.max(0, PrintFit.NOTES - widths.sum()) + PLAIN_COLUMN - 1) / PLAIN_COLUMN;
    }

    private static String area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return "$" + CellReference.convertNumToColString(firstColumn) + "$" + (firstRow + 1) + ":$"
                + CellReference.convertNumToColString(lastColumn) + "$" + (lastRow + 1);
    }

    /** Sets the sheet up; rows before the header's stand on the first page only. */
    static void set(XSSFSheet sheet, Book.Imprint imprint, int headerRow, PrintFit fit) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(imprint.paper() == Paper.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (fit.onePage() ? 1 : 0));
        print.setLeftToRight(true);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        if (fit.repeated() > 0) {
            repeatColumns(sheet, fit.repeated() - 1);
        }
        sheet.getHeader().setRight(SMALL + "&A");
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
