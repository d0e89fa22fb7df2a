package org.eventbrief.report.book;

import java.util.List;
import java.util.StringJoiner;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;

/** The words of a book that no composer writes, since they depend on how it was written. */
public final class BookPhrases {
    /** Stands at the end of a text that was too long for a cell. */
    public static final String CUT = " [… cut]";

    /** The name of the first sheet. */
    public static final String CONTENTS = "Contents";

    /** Who made the file. */
    public static final String CREATOR = "Eventbrief";

    /** Leads back to the first sheet. */
    public static final String BACK = "Back to the contents";

    private static final Noun ROW = new Noun("row", "rows");
    private static final Noun TEXT_IS = new Noun("text is", "texts are");
    private static final Noun TEXT_HAS = new Noun("text has", "texts have");

    private BookPhrases() {}

    /** The foot of a page, from its number and how many there are. */
    public static String page(String number, String count) {
        return "Page " + number + " of " + count;
    }

    /** The label of a total row; of a table in parts, each has its own. */
    public static String total(boolean inParts) {
        return inParts ? "Total on this sheet" : "Total";
    }

    /** The title of a sheet that goes on from another. */
    public static String continued(String title) {
        return title + " (continued)";
    }

    /** The line about a sheet that goes on from another. */
    public static String continuation(String first) {
        return "More rows of “" + first + "”.";
    }

    /** What is to be said on a sheet of how it was written; never empty. */
    public static String remarks(SheetFacts facts, Numbers numbers) {
        StringJoiner words = new StringJoiner(" ");
        words.add("One table, " + facts.table() + ", of " + numbers.count(ROW, facts.rows()) + ".");
        facts.continuedFrom().ifPresent(sheet -> words.add("It goes on from the sheet “" + sheet + "”."));
        facts.continuesOn()
                .ifPresent(sheet -> words.add(
                        "A sheet holds no more rows: it goes on, with a header of its own, on “" + sheet + "”."));
        if (facts.textsCut() > 0) {
            words.add(numbers.inFigures(TEXT_IS, facts.textsCut()) + " longer than a cell holds and cut at “"
                    + CUT.trim() + "”.");
        }
        if (facts.textsMarked() > 0) {
            words.add(numbers.inFigures(TEXT_HAS, facts.textsMarked())
                    + " characters that a cell cannot hold; a sign such as ␀ or � stands for each.");
        }
        return words.toString();
    }

    /** The first sheet: the book's title and lead, and a linked list of its sheets. */
    public static Sheet contents(Book book, List<ListedSheet> sheets) {
        List<Column> columns = List.of(
                Column.of("Sheet", Kind.LINK), Column.of("What it says", Kind.PROSE), Column.of("Rows", Kind.WHOLE));
        List<Row> rows = sheets.stream()
                .map(sheet -> Row.of(
                        new Cell.SheetLink(sheet.name(), sheet.name()),
                        Cell.text(sheet.about()),
                        Cell.whole(sheet.rows())))
                .toList();
        Table table = new Table(CONTENTS, columns, Rows.of(rows), "This book has no other sheets.");
        return Sheet.of(CONTENTS, "", book.imprint().title(), book.lead(), table);
    }
}
