package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Shape;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    private static final Pattern FROM =
            Pattern.compile("<xdr:from><xdr:col>(\\d+)</xdr:col>.*?<xdr:row>(\\d+)</xdr:row>");

    private final Path folder;

    ChartsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void barsReferToTheTableAndHoldItsFigures() {
        String chart = Written.of(Books.of(Books.years()), folder).xml("xl/charts/chart1.xml");
        assertThat(chart)
                .contains("<c:f>'By year'!$A$7:$A$19</c:f>", "<c:f>'By year'!$B$7:$B$19</c:f>")
                .contains("<c:f>'By year'!$B$6</c:f>", "<c:v>Events</c:v>", "<c:pt idx=\"12\"><c:v>1339</c:v></c:pt>")
                .contains("More events in 2023 than in any year before", "lang=\"en-GB\"");
    }

    @Test
    void stackedBarsStandOnEachOther() {
        assertThat(Written.of(Books.of(Books.years()), folder).xml("xl/charts/chart2.xml"))
                .contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
    }

    @Test
    void whiskersReachFromLowToHighAndUnknownFiguresAreGaps() {
        assertThat(Written.of(Books.of(Books.years()), folder).xml("xl/charts/chart3.xml"))
                .contains("<c:plus><c:numRef><c:f>'By year'!$I$7:$I$19</c:f>")
                .contains("<c:minus><c:numRef><c:f>'By year'!$H$7:$H$19</c:f>")
                .contains("<c:max val=\"7000.0\"/>", "<c:dispBlanksAs val=\"gap\"/>")
                .doesNotContain("<c:pt idx=\"3\"><c:v>0</c:v></c:pt>");
    }

    @Test
    void linesDifferInMarkAndDash() {
        assertThat(Written.of(Books.of(Books.years()), folder).xml("xl/charts/chart4.xml"))
                .contains("<c:symbol val=\"circle\"/>", "<c:symbol val=\"square\"/>")
                .contains("<a:prstDash val=\"solid\"/>", "<a:prstDash val=\"dash\"/>");
    }

    @Test
    void everyChartHasAnAltTextAndAxisTitles() {
        Written written = Written.of(Books.of(Books.years()), folder);
        assertThat(written.xml("xl/drawings/drawing1.xml"))
                .contains("descr=\"Bars: events by year, 120 in 2012 to 1,340 in 2023.\"")
                .contains("descr=\"Two lines by year.\"", "title=\"Material conflict prevails\"");
        assertThat(written.xml("xl/charts/chart3.xml")).contains("<a:t>Year</a:t>", "<a:t>Fatalities</a:t>");
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "40, 3", "200, 3", "5, 14", "61, 14", "1, 40"})
    void noChartLiesOverItsTable(int rows, int columns) {
        Written written = Written.of(Books.of(sheet(rows, columns)), folder);
        int lastRow = 4 + rows;
        List<MatchResult> frames =
                FROM.matcher(written.xml("xl/drawings/drawing1.xml")).results().toList();
        assertThat(frames).hasSize(3).allSatisfy(frame -> assertThat(
                        Integer.parseInt(frame.group(1)) >= columns || Integer.parseInt(frame.group(2)) > lastRow)
                .isTrue());
        assertThat(frames).extracting(MatchResult::group).doesNotHaveDuplicates();
    }

    @Test
    void aChartOfTheFirstRowsLeavesOutTheOthers() {
        assertThat(Written.of(Books.of(sheet(50, 3)), folder).xml("xl/charts/chart1.xml"))
                .contains("$A$5:$A$14")
                .doesNotContain("$A$54");
    }

    @ParameterizedTest
    @CsvSource({"5, 14, 1, true", "5, 14, 3, true", "40, 14, 1, true", "55, 14, 6, false", "5, 3, 1, false"})
    void chartsBelowTheirTableShareItsPageWhereTheTypeStaysReadable(int rows, int columns, int charts, boolean shared) {
        List<Column> told = IntStream.range(0, columns)
                .mapToObj(at -> Column.of("Column " + at, Kind.WHOLE))
                .toList();
        ChartFrames frames = new ChartFrames(new TablePlace("T", 3, rows, ""), columns, new ColumnWidths(told));
        List<XSSFClientAnchor> places = frames.of(charts);
        assertThat(frames.fitOnePage(places)).isEqualTo(shared);
        assertThat(frames.breaks(places)).allSatisfy(row -> assertThat(places)
                .noneMatch(place -> place.getRow1() < row && row < place.getRow2()));
    }

    private static Sheet sheet(int rows, int columns) {
        List<Column> told = IntStream.range(0, columns)
                .mapToObj(at -> Column.of("Column " + at, Kind.WHOLE))
                .toList();
        List<Row> data = IntStream.range(0, rows)
                .mapToObj(row -> new Row(IntStream.range(0, columns)
                        .mapToObj(at -> Cell.whole(row + at))
                        .toList()))
                .toList();
        Chart chart = Chart.of(
                        "A chart",
                        "Its words",
                        "Column 0",
                        new Chart.Axes("x", "y"),
                        new Shape.Bars(List.of("Column 1")))
                .first(10);
        return Sheet.of("Charts", "", "Charts", List.of(), new Table("Charts", told, Rows.of(data), ""))
                .drawn(chart, chart, chart);
    }
}
