package org.eventbrief.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the first rows of a file say besides its rows: a title, a spreadsheet's hint, names of columns, tags. */
final class Preamble {
    private static final Pattern TAG = Pattern.compile("#[A-Za-z].*");
    /** More rows above the names of the columns than any export has. */
    private static final int MOST_ABOVE = 10;
    /** A row of more cells is a row of something. */
    private static final int CELLS_OF_A_TITLE = 2;

    private Preamble() {}

    /** The rows that may name the columns: the first, and each that has none but titles above it. */
    static IntStream headers(List<List<String>> rows) {
        return IntStream.range(0, Math.min(rows.size(), MOST_ABOVE + 1))
                .takeWhile(at -> at == 0 || isTitle(rows.get(at - 1)));
    }

    /** A title, a note, an empty line of a spreadsheet, {@code sep=;} or tags. */
    private static boolean isTitle(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count() <= CELLS_OF_A_TITLE || isTags(row);
    }

    /** Whether a row has tags of the Humanitarian Exchange Language and nothing else. */
    static boolean isTags(List<String> row) {
        List<String> full =
                row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        return !full.isEmpty()
                && full.stream().allMatch(cell -> TAG.matcher(cell).matches());
    }

    /** Whether some column is in quotation marks in each of the rows, as no name is by chance. */
    static boolean quotesText(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, width).anyMatch(place -> rows.stream()
                .allMatch(row -> isQuoted(row.get(place).strip())));
    }

    private static boolean isQuoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    }
}
