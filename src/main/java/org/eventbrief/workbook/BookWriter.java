package org.eventbrief.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.BookPhrases;
import org.eventbrief.report.book.ListedSheet;
import org.eventbrief.report.book.Sheet;

/** Writes a book as an Excel workbook: the same bytes for the same book, in memory that does not grow with its rows. */
public final class BookWriter {
    private final int rowLimit;

    /** A writer of sheets as long as the format has them, 1,048,576 rows. */
    public BookWriter() {
        this(SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    BookWriter(int rowLimit) {
        this.rowLimit = rowLimit;
    }

    /**
     * Writes the book. Rows wait in a folder beside the file until it is put together; that folder is gone afterwards.
     * May be called from several threads at once.
     *
     * @param book what to write; the rows of each of its tables are read once
     * @param file the {@code .xlsx} to make or replace; its folder exists
     * @return the sheets that there are now, and what could not be kept exactly
     * @throws IOException if the file or its folder cannot be written; the file may then be there in part
     */
    public WrittenBook write(Book book, Path file) throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".workbook");
        try {
            Path loose = folder.resolve("loose.xlsx");
            RowFiles rows = new RowFiles(folder);
            WrittenBook written = assemble(book, rows, loose);
            FixedZip.copy(loose, file, rows.byPart());
            return written;
        } finally {
            Folders.delete(folder);
        }
    }

    private WrittenBook assemble(Book book, RowFiles rows, Path loose) throws IOException {
        try (rows;
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(loose)) {
            WrittenBook written = sheets(book, workbook, rows);
            CoreProperties.set(workbook, book.imprint());
            workbook.setActiveSheet(0);
            workbook.write(out);
            return written;
        }
    }

    private WrittenBook sheets(Book book, XSSFWorkbook workbook, RowFiles rows) {
        SheetNames sheetNames = new SheetNames();
        TableNames tableNames = new TableNames();
        String contents = sheetNames.take(BookPhrases.CONTENTS);
        workbook.createSheet(contents);
        List<String> names = book.sheets().stream()
                .map(sheet -> sheetNames.take(sheet.name()))
                .toList();
        BookFile file = new BookFile(workbook, rows, book.imprint(), new Styles(workbook), byToldName(book, names));
        SheetWriter writer = new SheetWriter(file, sheetNames, tableNames, rowLimit);
        List<ListedSheet> listed = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            listed.addAll(writer.write(book.sheets().get(at), names.get(at)));
        }
        BookFile plain = new BookFile(workbook, rows, book.imprint(), file.styles(), Map.of());
        new SheetWriter(plain, sheetNames, tableNames, rowLimit).write(BookPhrases.contents(book, listed), contents);
        Tally tally = writer.tally();
        return new WrittenBook(listed, tally.textsCut(), tally.textsMarked(), tally.linksAsText());
    }

    private static Map<String, String> byToldName(Book book, List<String> names) {
        Map<String, String> actual = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            Sheet sheet = book.sheets().get(at);
            actual.putIfAbsent(sheet.name(), names.get(at));
        }
        return actual;
    }
}
