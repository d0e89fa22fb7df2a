package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.report.book.BookPhrases;
import org.eventbrief.report.book.ListedSheet;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Sheet;

/** Writes told sheets, each on as many sheets of the file as its rows need. */
final class SheetWriter {
    private final BookFile file;
    private final SheetNames sheetNames;
    private final TableNames tableNames;
    private final int rowLimit;
    private final Tally tally = new Tally();

    SheetWriter(BookFile file, SheetNames sheetNames, TableNames tableNames, int rowLimit) {
        this.file = file;
        this.sheetNames = sheetNames;
        this.tableNames = tableNames;
        this.rowLimit = rowLimit;
    }

    Tally tally() {
        return tally;
    }

    /** Writes the sheet under a name that was taken for it; gives the sheets that it became. */
    List<ListedSheet> write(Sheet told, String name) {
        List<ListedSheet> listed = new ArrayList<>();
        try (Stream<Row> stream = told.table().rows().open()) {
            Iterator<Row> rows = stream.iterator();
            List<String> notes = notes(told, rows.hasNext());
            Optional<String> next = Optional.of(name);
            Optional<String> before = Optional.empty();
            while (next.isPresent()) {
                String current = next.get();
                PartNames names =
                        new PartNames(current, tableNames.take(told.table().name()), before);
                SheetPart part = new SheetPart(told, names, file, notes);
                part.fill(rows, rowLimit);
                next = rows.hasNext() ? Optional.of(sheetNames.take(told.name())) : Optional.empty();
                part.finish(next, file);
                tally.add(part.tally());
                listed.add(new ListedSheet(current, about(told, name, before), names.table(), part.count()));
                before = Optional.of(current);
            }
        }
        return listed;
    }

    private static List<String> notes(Sheet told, boolean hasRows) {
        return hasRows
                ? told.notes()
                : Stream.concat(told.notes().stream(), Stream.of(told.table().whenEmpty()))
                        .toList();
    }

    private static String about(Sheet told, String first, Optional<String> before) {
        return before.isPresent() ? BookPhrases.continuation(first) : told.about();
    }
}
