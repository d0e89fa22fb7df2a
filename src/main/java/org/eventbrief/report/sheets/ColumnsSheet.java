package org.eventbrief.report.sheets;

import java.util.List;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Table;

/** The data dictionary: every column of every sheet of a workbook. */
final class ColumnsSheet {
    private ColumnsSheet() {}

    /** A column of a sheet. */
    private record Entry(String sheet, Described described) {}

    static Page of(List<Page> pages) {
        List<Entry> entries = pages.stream()
                .flatMap(page -> page.columns().stream()
                        .map(column -> new Entry(page.sheet().name(), told(page, column))))
                .toList();
        return Page.of(
                new Page.Frame(
                        "Columns",
                        "The data dictionary: what each column of each sheet means.",
                        "Columns",
                        List.of(
                                "“In data/” names the file and column beside this workbook that hold the same figures; an"
                                        + " empty cell there is a column that is derived from them.",
                                "An empty unit or example means: none.")),
                "Columns",
                List.of(
                        Field.of(
                                new Field.Heading("Sheet", "Where the column is.", "", ""),
                                Kind.LINK,
                                row -> new Cell.SheetLink(row.sheet(), row.sheet())),
                        text("Column", "The header, as one types it in a formula.", row -> row.described()
                                .column()
                                .header()),
                        prose("Meaning", "What a cell says.", row -> row.described()
                                .column()
                                .comment()),
                        text("Unit", "What is counted.", row -> row.described().unit()),
                        text("Example", "A cell as it may stand there.", row -> row.described()
                                .example()),
                        text("In data/", "The same in the tidy files.", row -> row.described()
                                .data())),
                entries::stream,
                "There are no columns.");
    }

    private static Field<Entry> text(String title, String meaning, java.util.function.Function<Entry, String> value) {
        return Field.of(new Field.Heading(title, meaning, "", ""), Kind.TEXT, row -> Cell.text(value.apply(row)));
    }

    private static Field<Entry> prose(String title, String meaning, java.util.function.Function<Entry, String> value) {
        return Field.of(new Field.Heading(title, meaning, "", ""), Kind.PROSE, row -> Cell.text(value.apply(row)));
    }

    /** Of many columns that are alike, such as years, the first is described and tells how far they go. */
    private static Described told(Page page, Described column) {
        Table table = page.sheet().table();
        int from = table.indexOf(column.column().header());
        int to = from;
        while (to + 1 < table.columns().size()
                && table.columns().get(to + 1).comment().isEmpty()) {
            to++;
        }
        return to == from
                ? column
                : new Described(
                        new org.eventbrief.report.book.Column(
                                column.column().header() + " … "
                                        + table.columns().get(to).header(),
                                column.column().kind(),
                                column.column().comment(),
                                false,
                                false),
                        column.unit(),
                        column.example(),
                        column.data());
    }
}
