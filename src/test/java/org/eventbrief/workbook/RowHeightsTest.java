package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowHeightsTest {
    private static final String SOURCE = "The Arkonian Gazette, evening edition, with a title that is rather long";

    @Test
    void slenderLettersTakeFewerLinesThanDigitsAndCapitalsMore() {
        assertThat(RowHeights.lines("it filled ".repeat(11).strip(), 90, 28)).isEqualTo(1);
        assertThat(RowHeights.lines("0123456789".repeat(10), 90, 28)).isEqualTo(2);
        assertThat(RowHeights.lines("ARKONIAN ".repeat(9).strip(), 90, 28)).isEqualTo(2);
    }

    @Test
    void aTextTakesNoMoreLinesThanTheLimit() {
        assertThat(RowHeights.lines("word ".repeat(200), 50, 3)).isEqualTo(3);
        assertThat(RowHeights.lines("word ".repeat(20_000), 90, 28)).isEqualTo(28);
        assertThat(RowHeights.lines("one\ntwo\nthree", 90, 28)).isEqualTo(3);
    }

    @Test
    void aLongTextIsBrokenRatherThanRunOnIntoAnEmptyCell(@TempDir Path folder) {
        String sheet =
                Written.of(Books.of(sheet(SOURCE), sheet("Short")), folder).xml("xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("<row r=\"5\" ht=\"29\" customHeight=\"1\">");
        assertThat(sheet).doesNotContain("<row r=\"6\" ht=");
        assertThat(style(sheet, "A5")).isNotEqualTo(style(sheet, "A6"));
    }

    private static String style(String sheet, String cell) {
        return sheet.replaceFirst("(?s).*<c r=\"" + cell + "\" s=\"(\\d+)\".*", "$1");
    }

    private static Sheet sheet(String first) {
        List<Column> columns = List.of(Column.of("Source", Kind.TEXT), Column.of("Attribution", Kind.TEXT));
        List<Row> rows = List.of(
                Row.of(Cell.text(first), Cell.blank()), Row.of(Cell.text("Radio Belmara"), Cell.text("said so")));
        return Sheet.of("Sources", "", "Sources", List.of(), new Table("Sources", columns, Rows.of(rows), "None."));
    }
}
