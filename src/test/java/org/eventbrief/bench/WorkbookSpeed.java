package org.eventbrief.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Paper;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.workbook.BookWriter;

/**
 * Writes a workbook of one long sheet, 12 columns of words, figures and days of a made-up country, to be timed as a whole
 * process against {@code src/test/bench/xlsxwriter_sheet.py}, which writes the same cells in Python.
 *
 * <p>{@code java -cp target/test-classes:target/classes:… org.eventbrief.bench.WorkbookSpeed 200000 /tmp/ours.xlsx}
 */
public final class WorkbookSpeed {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private WorkbookSpeed() {}

    /** Writes the sheet; the arguments are the number of rows and the file. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        Table table =
                new Table("Speed", columns(), () -> IntStream.range(0, rows).mapToObj(WorkbookSpeed::row), "No rows.");
        Book.Imprint imprint = new Book.Imprint(
                "Speed",
                "Made-up rows",
                "none",
                FIRST,
                "Made-up rows of Arkonia",
                "en-GB",
                Paper.A4,
                Forms.DEFAULT.numbers());
        Sheet sheet = Sheet.of("Speed", "Made-up rows.", "Made-up rows", List.of(), table);
        new BookWriter().write(new Book(imprint, List.of(), List.of(sheet)), Path.of(args[1]));
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("Event id", Kind.TEXT),
                Column.of("Date", Kind.DAY),
                Column.of("Side 1", Kind.TEXT),
                Column.of("Side 2", Kind.TEXT),
                Column.of("Event type", Kind.TEXT),
                Column.of("Country", Kind.TEXT),
                Column.of("Region", Kind.TEXT),
                Column.of("Latitude", Kind.COORDINATE),
                Column.of("Longitude", Kind.COORDINATE),
                Column.of("Fatalities", Kind.WHOLE),
                Column.of("Year", Kind.YEAR),
                Column.of("Line", Kind.YEAR));
    }

    private static Row row(int k) {
        return Row.of(
                Cell.text("ARK" + k),
                Cell.day(FIRST.plusDays(k % 3000)),
                Cell.text("Military Forces of Arkonia"),
                Cell.text("Rebels of Belmara no. " + k % 997),
                Cell.text(k % 3 == 0 ? "Battles" : "Violence against civilians"),
                Cell.text("Arkonia"),
                Cell.text("Region " + k % 41),
                Cell.decimal(10 + k % 10_000 / 1000.0),
                Cell.decimal(-5 - k % 7_919 / 1000.0),
                Cell.whole(k % 17),
                Cell.whole(2015 + k % 9),
                Cell.whole(k + 2L));
    }
}
