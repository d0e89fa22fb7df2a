package org.eventbrief.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a format is told where its files have no header.
 *
 * @param separator that the provider uses
 * @param widths how many cells a row may have
 * @param check what whole cells look like in a good row, by column
 * @param columns the names of the columns, in order
 */
record Headerless(char separator, Set<Integer> widths, Map<String, Pattern> check, List<String> columns) {
    /** Whether a row has the width and all of its checked cells look right. */
    boolean fits(List<String> cells) {
        return hasWidth(cells)
                && check.entrySet().stream().allMatch(entry -> entry.getValue()
                        .matcher(cell(cells, entry.getKey()))
                        .matches());
    }

    boolean hasWidth(List<String> cells) {
        return widths.contains(cells.size());
    }

    String cell(List<String> cells, String column) {
        int place = columns.indexOf(column);
        return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    }
}
