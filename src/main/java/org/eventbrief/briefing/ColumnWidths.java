package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.report.brief.Block;

/** Shares the width of a page among the columns of a table, by what stands in them. */
record ColumnWidths(Typesetter type, float width) {
    /** The room between two columns, in points. */
    static final float GUTTER = 10.5f;

    private static final float LEAST = 28;

    /** The widths of all columns, each with its gutter; together the width of the page and the last gutter. */
    List<Float> of(Block.Grid grid) {
        var room = width + GUTTER;
        var count = grid.columns().size();
        var natural = IntStream.range(0, count).mapToObj(i -> natural(grid, i)).toList();
        if (sum(natural) <= room) {
            return spread(natural, stretchable(grid), room - sum(natural));
        }
        return squeezed(natural, room);
    }

    private float natural(Block.Grid grid, int column) {
        var header = grid.columns().get(column);
        var widest = head(header.header());
        for (var row : grid.rows()) {
            widest = Math.max(widest, type.line(row.get(column), Style.CELL).width());
        }
        return Math.max(LEAST, widest + 0.5f) + GUTTER;
    }

    /** A long head over short numbers may take two lines or so, but breaks between words only. */
    private float head(String text) {
        var longest = type.speller().words(text).stream()
                .map(word -> type.width(word.drawn(), Style.HEADER))
                .max(Float::compare);
        return Math.max(longest.orElse(0f), type.line(text, Style.HEADER).width() * 0.58f);
    }

    private static List<Integer> stretchable(Block.Grid grid) {
        var texts = IntStream.range(0, grid.columns().size())
                .filter(i -> grid.columns().get(i).kind() == Block.Kind.TEXT)
                .boxed()
                .toList();
        return texts.isEmpty() ? List.of(0) : texts;
    }

    private static List<Float> spread(List<Float> natural, List<Integer> stretchable, float extra) {
        var widths = new ArrayList<>(natural);
        for (var i : stretchable) {
            widths.set(i, widths.get(i) + extra / stretchable.size());
        }
        return widths;
    }

    /** Takes from the widest columns alone: all above one level come down to it. */
    private static List<Float> squeezed(List<Float> natural, float room) {
        var sorted = natural.stream().sorted().toList();
        var left = room;
        for (var i = 0; i < sorted.size(); i++) {
            var level = left / (sorted.size() - i);
            if (sorted.get(i) > level) {
                return natural.stream().map(width -> Math.min(width, level)).toList();
            }
            left -= sorted.get(i);
        }
        return natural;
    }

    private static float sum(List<Float> widths) {
        var sum = 0f;
        for (var width : widths) {
            sum += width;
        }
        return sum;
    }
}
