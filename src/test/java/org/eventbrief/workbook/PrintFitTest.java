package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintFitTest {
    private static final int READABLE = 190;

    @Test
    void aTableThatCanBeReadOnOnePageIsPrintedOnOne() {
        assertThat(PrintFit.of(widths(12, 12, 12, 12, 12, 12, 12, 12, 12)))
                .isEqualTo(new PrintFit(List.of(0), false, 0));
    }

    @Test
    void fewColumnsStayTogetherHoweverWideTheirProse() {
        assertThat(PrintFit.of(widths(50, 50, 50, 50, 50, 50, 50, 50)).starts()).containsExactly(0);
    }

    @Test
    void aNarrowFirstColumnIsRepeatedTogetherWithTheNext() {
        assertThat(PrintFit.of(widths(10, 40, 30, 30, 30, 30, 30, 30, 30)).repeated())
                .isEqualTo(2);
        assertThat(PrintFit.of(widths(40, 10, 30, 30, 30, 30, 30, 30, 30)).repeated())
                .isEqualTo(1);
    }

    @Test
    void aSheetWithChartsIsNeverSplitAcross() {
        assertThat(PrintFit.withCharts(true)).isEqualTo(new PrintFit(List.of(0), true, 0));
        assertThat(PrintFit.withCharts(false).onePage()).isFalse();
    }

    @Property
    void everyColumnIsOnOnePageAndTheFirstHoldsTheNotes(
            @ForAll @Size(min = 9, max = 40) List<@IntRange(min = 1, max = 50) Integer> texts) {
        ColumnWidths widths = widths(texts.stream().mapToInt(Integer::intValue).toArray());
        PrintFit fit = PrintFit.of(widths);
        assertThat(fit.starts())
                .startsWith(0)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeBetween(1, 5);
        if (fit.starts().size() > 1) {
            assertThat(fit.starts().get(1)).isGreaterThan(fit.repeated());
            assertThat(widths.sum(fit.starts().get(1))).isGreaterThanOrEqualTo(PrintFit.NOTES);
            assertThat(fit.starts()).allMatch(start -> start < widths.columns());
        } else {
            assertThat(widths.sum()).isLessThan(READABLE + 60);
        }
    }

    @Test
    void whatStandsAboveAWideTableIsPrintedOnItsFirstPageAlone(@TempDir Path folder) {
        List<Column> columns = IntStream.range(0, 24)
                .mapToObj(at -> Column.of("Column number " + at, Kind.TEXT))
                .toList();
        Row row = new Row(IntStream.range(0, 24)
                .<Cell>mapToObj(at -> Cell.text("Twenty digits wide " + at))
                .toList());
        Sheet sheet = Sheet.of(
                "Wide, very",
                "Wide.",
                "A wide table",
                List.of("A note."),
                new Table("Wide", columns, Rows.of(List.of(row, row)), "None."));
        Written written = Written.of(Books.of(sheet), folder);
        assertThat(written.xml("xl/workbook.xml"))
                .containsPattern("'Wide, very'!\\$A\\$1:\\$[A-Z]+\\$7,'Wide, very'!\\$[C-Z]\\$5:\\$[A-Z]+\\$7")
                .contains("'Wide, very'!$A:$A,'Wide, very'!$5:$5");
        assertThat(written.xml("xl/worksheets/sheet2.xml").replace("&amp;", "&"))
                .contains("fitToWidth=\"1\"", "&R&8 &A", "xSplit=\"1.0\"", "ySplit=\"5.0\"");
    }

    private static ColumnWidths widths(int... texts) {
        ColumnWidths widths = new ColumnWidths(
                Arrays.stream(texts).mapToObj(any -> Column.of("x", Kind.TEXT)).toList());
        for (int at = 0; at < texts.length; at++) {
            widths.text(at, "z".repeat(texts[at]));
        }
        return widths;
    }
}
