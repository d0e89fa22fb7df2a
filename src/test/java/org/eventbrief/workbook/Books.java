package org.eventbrief.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Paper;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Rows;
import org.eventbrief.report.book.Shape;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;
import org.eventbrief.report.wording.Forms;

/** Books about countries that do not exist. */
final class Books {
    static final Book.Imprint IMPRINT = new Book.Imprint(
            "Military Forces of Arkonia: events by year",
            "Made-up figures of a country that does not exist",
            "2024-03-31-1a2b3c",
            LocalDate.of(2024, 3, 31),
            "Made-up data & nothing else, release 1",
            "en-GB",
            Paper.A4,
            Forms.DEFAULT.numbers());

    private Books() {}

    static Book of(Sheet... sheets) {
        return new Book(IMPRINT, List.of("Edition 2024-03-31-1a2b3c, data as of 31 March 2024."), List.of(sheets));
    }

    /** Every kind of cell, column and chart. */
    static Book whole() {
        return of(years(), months(), grid(), events(40), notes(), empty());
    }

    static Sheet years() {
        List<Column> columns = List.of(
                Column.of("Year", Kind.YEAR),
                Column.of("Events", Kind.WHOLE).explained("Each event once.").totalled(),
                Column.of("Change in events against the year before", Kind.CHANGE),
                Column.of("Change %", Kind.PERCENT_CHANGE),
                Column.of("Fatalities (low)", Kind.WHOLE).totalled(),
                Column.of("Fatalities (best)", Kind.WHOLE)
                        .explained("In events involving the actor; empty where none is known.")
                        .totalled(),
                Column.of("Fatalities (high)", Kind.WHOLE).totalled(),
                Column.of("Best minus low", Kind.WHOLE),
                Column.of("High minus best", Kind.WHOLE),
                Column.of("Verbal cooperation", Kind.WHOLE),
                Column.of("Material cooperation", Kind.WHOLE),
                Column.of("Verbal conflict", Kind.WHOLE),
                Column.of("Material conflict", Kind.WHOLE),
                Column.of("Partial year", Kind.TEXT));
        List<Row> rows = IntStream.rangeClosed(2012, 2024).mapToObj(Books::year).toList();
        Chart.Axes events = new Chart.Axes("Year", "Events");
        return new Sheet(
                "By year",
                "Events and fatalities of each year, with the change against the year before.",
                "Military Forces of Arkonia by year",
                List.of(
                        "Made-up figures. Each event once a year; fatalities are those in events involving the actor. [note 1]",
                        "An empty cell means: not known, or no year before. 2024 is partial and compared with the same months."),
                new Table("ArkoniaYears", columns, Rows.of(rows), "No years."),
                List.of(
                        Chart.of(
                                "More events in 2023 than in any year before",
                                "Bars: events by year, 120 in 2012 to 1,340 in 2023.",
                                "Year",
                                events,
                                new Shape.Bars(List.of("Events"))),
                        Chart.of(
                                "Material conflict prevails",
                                "Stacked bars: events by year and quad class.",
                                "Year",
                                events,
                                new Shape.StackedBars(List.of(
                                        "Verbal cooperation",
                                        "Material cooperation",
                                        "Verbal conflict",
                                        "Material conflict"))),
                        Chart.of(
                                "Fatalities rise, and so does what is not known about them",
                                "Bars with whiskers: best estimate with low to high.",
                                "Year",
                                new Chart.Axes("Year", "Fatalities"),
                                new Shape.RangeBars("Fatalities (best)", "Best minus low", "High minus best")),
                        Chart.of(
                                "Verbal against material conflict",
                                "Two lines by year.",
                                "Year",
                                events,
                                new Shape.Lines(List.of("Verbal conflict", "Material conflict")))));
    }

    private static Row year(int year) {
        int k = year - 2011;
        boolean known = year != 2015;
        return Row.of(
                Cell.whole(year),
                Cell.whole(k * 103L),
                k == 1 ? Cell.blank() : Cell.whole(k % 2 == 0 ? 103 : -12),
                k == 1 ? Cell.blank() : Cell.decimal(1.0 / k - 0.2),
                known ? Cell.whole(k * 200L) : Cell.blank(),
                known ? Cell.whole(k * 310L) : Cell.blank(),
                known ? Cell.whole(k * 500L) : Cell.blank(),
                known ? Cell.whole(k * 110L) : Cell.blank(),
                known ? Cell.whole(k * 190L) : Cell.blank(),
                Cell.whole(k * 10L),
                Cell.whole(k * 8L),
                Cell.whole(k * 25L),
                Cell.whole(k * 60L),
                Cell.text(year == 2024 ? "yes" : "no"));
    }

    static Sheet months() {
        List<Row> rows = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Row.of(
                        Cell.text("2023-" + (month < 10 ? "0" : "") + month),
                        Cell.whole(month * 7L),
                        Cell.whole(month == 3 ? OptionalLong.empty() : OptionalLong.of(month * 11L))))
                .toList();
        List<Column> columns = List.of(
                Column.of("Month", Kind.TEXT),
                Column.of("Events", Kind.WHOLE).totalled(),
                Column.of("Fatalities", Kind.WHOLE).totalled());
        return Sheet.of(
                        "By month",
                        "Events and fatalities of each month.",
                        "By month",
                        List.of("Made-up figures."),
                        new Table("ArkoniaMonths", columns, Rows.of(rows), "No months."))
                .drawn(Chart.of(
                        "Most events in December",
                        "Bars: events by month, 7 to 84.",
                        "Month",
                        new Chart.Axes("Month", "Number"),
                        new Shape.Bars(List.of("Events", "Fatalities"))));
    }

    static Sheet grid() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Actor", Kind.TEXT)));
        IntStream.rangeClosed(2012, 2023)
                .forEach(y ->
                        columns.add(Column.of(Integer.toString(y), Kind.WHOLE).shaded()));
        List<Row> rows = IntStream.range(0, 30)
                .mapToObj(actor -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.text("Actor of Belmara " + actor)));
                    IntStream.range(0, 12)
                            .forEach(y -> cells.add(
                                    (actor + y) % 7 == 0 ? Cell.blank() : Cell.whole((actor * 37L + y * 13L) % 400)));
                    return new Row(cells);
                })
                .toList();
        return Sheet.of(
                "Actor × year, events",
                "Events of each actor in each year, shaded.",
                "Events by actor and year",
                List.of("An empty cell means no event."),
                new Table("ActorByYear", columns, Rows.of(rows), "None."));
    }

    static Sheet events(int count) {
        List<Column> columns = List.of(
                Column.of("Event", Kind.TEXT),
                Column.of("Date", Kind.DAY),
                Column.of("Date precision", Kind.TEXT),
                Column.of("Side 1", Kind.TEXT),
                Column.of("Side 2", Kind.TEXT),
                Column.of("Latitude", Kind.COORDINATE),
                Column.of("Longitude", Kind.COORDINATE),
                Column.of("Fatalities (best)", Kind.WHOLE).totalled(),
                Column.of("Share", Kind.PERCENT),
                Column.of("Mean", Kind.DECIMAL),
                Column.of("Source", Kind.LINK),
                Column.of("Notes", Kind.PROSE));
        return Sheet.of(
                "Events",
                "The events themselves.",
                "The events behind the figures",
                List.of("Made-up events. An empty cell means: not known."),
                new Table(
                        "ArkoniaEvents",
                        columns,
                        () -> IntStream.range(0, count).mapToObj(Books::event),
                        "No events."));
    }

    static Row event(int k) {
        return Row.of(
                Cell.text("ARK" + k),
                Cell.day(LocalDate.of(2023, 1, 1).plusDays(k % 365)),
                Cell.text(k % 3 == 0 ? "month" : "day"),
                Cell.text("Military Forces of Arkonia"),
                k % 5 == 0 ? Cell.blank() : Cell.text("=cmd|' /C calc'!A" + k),
                Cell.decimal(14.123456 + k / 1000.0),
                Cell.decimal(-3.5 - k / 7.0),
                k % 4 == 0 ? Cell.blank() : Cell.whole(k % 13),
                Cell.decimal(k / 100.0),
                Cell.decimal(k / 3.0),
                k % 2 == 0
                        ? Cell.link("Arkonia Post", "https://example.org/story?id=" + k + "&x=ü")
                        : Cell.link("Radio Belmara", "javascript:alert(1)"),
                Cell.text(
                        k % 6 == 0
                                ? "Short."
                                : "A made-up note about event " + k
                                        + " that goes on for quite a while, so that it has to be broken over several lines of a wide column in the sheet to be read at all."));
    }

    static Sheet notes() {
        return Sheet.of(
                "Notes",
                "How we count.",
                "Notes",
                List.of(),
                new Table(
                        "Notes",
                        List.of(
                                Column.of("Note", Kind.TEXT),
                                Column.of("Words", Kind.PROSE),
                                Column.of("See", Kind.LINK)),
                        Rows.of(List.of(Row.of(
                                Cell.text("[note 1]"),
                                Cell.text(
                                        "An event counts once in a total, once for every actor in it, and once for every role that the actor has in it."),
                                new Cell.SheetLink("By year", "By year")))),
                        "No notes."));
    }

    static Sheet empty() {
        return Sheet.of(
                "Rejected rows",
                "Rows that could not be read.",
                "Rejected rows",
                List.of(),
                new Table(
                        "RejectedRows",
                        List.of(
                                Column.of("File", Kind.TEXT),
                                Column.of("Line", Kind.WHOLE).totalled()),
                        Rows.of(List.of()),
                        "No row was rejected."));
    }
}
