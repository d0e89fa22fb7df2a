package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.ListedSheet;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookWriterTest {
    private final Path folder;

    BookWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anotherReaderFindsEveryCellOfEverySheet() {
        Written written = Written.of(Books.whole(), folder);
        for (Sheet sheet : Books.whole().sheets()) {
            List<org.eventbrief.report.book.Row> told;
            try (Stream<org.eventbrief.report.book.Row> rows =
                    sheet.table().rows().open()) {
                told = rows.toList();
            }
            if (!told.isEmpty()) {
                List<Row> read = written.data(sheet.name(), sheet.table().totalled() ? 1 : 0);
                assertThat(read).as(sheet.name()).hasSameSizeAs(told);
                for (int at = 0; at < told.size(); at++) {
                    assertSame(sheet, told.get(at), read.get(at));
                }
            }
        }
    }

    @Test
    void titleNotesRemarksAndHeaderStandAboveTheTableInItsFirstColumn() {
        Written written = Written.of(Books.of(Books.months()), folder);
        assertThat(written.firstColumn("By month").subList(0, 6))
                .containsExactly(
                        "By month",
                        "Made-up figures.",
                        "One table, ArkoniaMonths, of 12 rows.",
                        "Back to the contents",
                        "Month",
                        "2023-01");
    }

    @Test
    void theContentsListEverySheetWithItsLine() {
        Written written = Written.of(Books.of(Books.months(), Books.notes()), folder);
        List<Row> rows = written.rows("Contents");
        assertThat(rows.subList(3, 6))
                .extracting(row -> row.getCellText(0) + "|" + row.getCellText(1) + "|" + row.getCellText(2))
                .containsExactly(
                        "Sheet|What it says|Rows",
                        "By month|Events and fatalities of each month.|12",
                        "Notes|How we count.|1");
        assertThat(written.xml("xl/worksheets/sheet1.xml"))
                .contains("<hyperlink location=\"'By month'!A1\" ref=\"A5\"/>");
    }

    @Test
    void theReportSaysWhichSheetsThereAre() {
        assertThat(Written.of(Books.of(Books.months()), folder).report())
                .isEqualTo(new WrittenBook(
                        List.of(new ListedSheet(
                                "By month", "Events and fatalities of each month.", "ArkoniaMonths", 12)),
                        0,
                        0,
                        0));
    }

    @Test
    void aTableWithoutRowsSaysSoAndHasNoTotal() {
        Written written = Written.of(Books.of(Books.empty()), folder);
        assertThat(written.firstColumn("Rejected rows"))
                .contains("No row was rejected.", "One table, RejectedRows, of no rows.")
                .doesNotContain("Total");
        assertThat(written.xml("xl/tables/table1.xml"))
                .contains("ref=\"A5:B6\"")
                .doesNotContain("totalsRowCount");
    }

    @Test
    void aRowOfTheWrongLengthIsAnErrorThatNamesIt() {
        Table table = new Table(
                "Short",
                List.of(Column.of("A", Kind.TEXT), Column.of("B", Kind.TEXT)),
                Rows.of(List.of(org.eventbrief.report.book.Row.of(Cell.text("only")))),
                "");
        Sheet sheet = Sheet.of("Short", "", "Short", List.of(), table);
        assertThatThrownBy(() -> Written.of(Books.of(sheet), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 1 of the table Short has 1 cells, not 2");
    }

    @Test
    void nothingButTheFileIsLeftInItsFolder() throws IOException {
        Written.of(Books.whole(), folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("book.xlsx"));
        }
    }

    @Test
    void aMillionRowsStream() {
        long rows = 1_000_000;
        Table table = new Table(
                "Long",
                List.of(Column.of("Number", Kind.WHOLE).totalled(), Column.of("Words", Kind.TEXT)),
                () -> Stream.iterate(1L, n -> n + 1)
                        .limit(rows)
                        .map(n -> org.eventbrief.report.book.Row.of(
                                Cell.whole(n), Cell.text("event " + n + " of Arkonia"))),
                "");
        Written written = Written.of(Books.of(Sheet.of("Long", "", "Long", List.of(), table)), folder);
        assertThat(written.report().sheets()).extracting(ListedSheet::rows).containsExactly(rows);
    }

    private static void assertSame(Sheet sheet, org.eventbrief.report.book.Row told, Row read) {
        for (int at = 0; at < told.cells().size(); at++) {
            String where = sheet.name() + ", " + sheet.table().columns().get(at).header();
            assertSame(where, told.cells().get(at), read, at);
        }
    }

    private static void assertSame(String where, Cell told, Row read, int at) {
        if (told instanceof Cell.Text text) {
            assertThat(read.getCellText(at)).as(where).isEqualTo(text.text());
        } else if (told instanceof Cell.Whole whole) {
            assertThat(read.getCellAsNumber(at).orElseThrow()).as(where).isEqualTo(BigDecimal.valueOf(whole.value()));
        } else if (told instanceof Cell.Decimal decimal) {
            assertThat(read.getCellAsNumber(at).orElseThrow().doubleValue())
                    .as(where)
                    .isEqualTo(decimal.value());
        } else if (told instanceof Cell.Day day) {
            LocalDate date = read.getCellAsDate(at).orElseThrow().toLocalDate();
            assertThat(date).as(where).isEqualTo(day.date());
        } else if (told instanceof Cell.Link link) {
            assertThat(read.getCellText(at)).as(where).isEqualTo(link.text());
        } else if (told instanceof Cell.SheetLink link) {
            assertThat(read.getCellText(at)).as(where).isEqualTo(link.text());
        } else {
            assertThat(read.getOptionalCell(at).map(cell -> cell.getText()).orElse(""))
                    .as(where)
                    .isEmpty();
        }
    }
}
