package org.eventbrief.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.eventbrief.report.book.Book;

/** A book that was written, read by a library that is not the one that wrote it, or as bare XML. */
record Written(Path file, WrittenBook report) {
    static Written of(Book book, Path folder) {
        return of(book, folder, new BookWriter());
    }

    static Written of(Book book, Path folder, BookWriter writer) {
        Path file = folder.resolve("book.xlsx");
        try {
            return new Written(file, writer.write(book, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> sheetNames() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of a sheet that are in the file, from its title on. */
    List<Row> rows(String sheet) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cell's text of each row of a sheet. */
    List<String> firstColumn(String sheet) {
        return rows(sheet).stream()
                .map(row -> row.getCellCount() == 0 ? "" : row.getCellText(0))
                .toList();
    }

    /** The rows of a sheet's table, header and total left out. */
    List<Row> data(String sheet, int totals) {
        List<Row> rows = rows(sheet);
        int back = firstColumn(sheet).indexOf("Back to the contents");
        return rows.subList(back + 2, rows.size() - totals);
    }

    String xml(String entry) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            assert found != null : "no " + entry;
            try (InputStream in = zip.getInputStream(found)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
