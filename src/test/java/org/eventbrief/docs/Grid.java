package org.eventbrief.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class Grid {
    private final StringBuilder text = new StringBuilder();

    Grid(String... heads) {
        row(heads);
        text.append("|").append("---|".repeat(heads.length)).append('\n');
    }

    Grid row(String... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        return this;
    }

    /** Words as they are typed, each by itself. */
    static String code(List<String> words) {
        return words.stream().map(Grid::code).collect(Collectors.joining(", "));
    }

    static String code(String word) {
        return "`" + word + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
