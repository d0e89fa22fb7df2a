package org.eventbrief.aggregate.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Lines of a table: cells between bars, the first of them the key by which they are sorted. */
final class Lines {
    static final Comparator<String> BY_CODE_POINTS = (a, b) -> {
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        return java.util.Arrays.compare(x, y);
    };

    private final int key;
    private final List<List<String>> rows = new ArrayList<>();

    Lines(int key) {
        this.key = key;
    }

    void add(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(text(cell));
        }
        rows.add(row);
    }

    private static String text(Object cell) {
        if (cell instanceof OptionalLong number) {
            return number.isPresent() ? Long.toString(number.getAsLong()) : "";
        }
        return cell instanceof Optional<?> maybe ? maybe.map(Object::toString).orElse("") : cell.toString();
    }

    /** As they came. */
    List<String> asAdded() {
        return rows.stream().map(row -> String.join("|", row)).toList();
    }

    /** In the order of their keys. */
    List<String> sorted() {
        rows.sort((a, b) -> {
            for (int i = 0; i < key; i++) {
                int order = BY_CODE_POINTS.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        return asAdded();
    }
}
