package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;

/** Fills lines of one width with words; a word that is wider than a line is broken between letters. */
final class Breaker {
    private final Typesetter type;
    private final Style style;
    private final float width;
    private final float space;

    Breaker(Typesetter type, Style style, float width) {
        this.type = type;
        this.style = style;
        this.width = width;
        this.space = type.width(" ", style);
    }

    List<Line> lines(List<Word> words, int most) {
        var rows = rows(words);
        var lines = new ArrayList<Line>();
        for (var i = 0; i < Math.min(rows.size(), most); i++) {
            var last = i == rows.size() - 1;
            lines.add(i == most - 1 && !last ? cut(rows.subList(i, rows.size())) : type.line(rows.get(i), style, last));
        }
        return lines;
    }

    private List<List<Word>> rows(List<Word> words) {
        var rows = new ArrayList<List<Word>>();
        var row = new ArrayList<Word>();
        var used = 0f;
        for (var word : pieces(words)) {
            var wide = width(word);
            if (!row.isEmpty() && used + space + wide > width) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            used = row.isEmpty() ? wide : used + space + wide;
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private List<Word> pieces(List<Word> words) {
        var pieces = new ArrayList<Word>();
        for (var word : words) {
            var rest = word;
            while (width(rest) > width && rest.letters().size() > 1) {
                var fits = fitting(rest, width);
                pieces.add(rest.from(0, fits));
                rest = rest.from(fits, rest.letters().size());
            }
            pieces.add(rest);
        }
        return pieces;
    }

    private int fitting(Word word, float room) {
        var low = 1;
        var high = word.letters().size() - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (width(word.from(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return beforeMarks(word, low);
    }

    private static int beforeMarks(Word word, int end) {
        var before = end;
        while (before > 1 && word.letters().get(before).isCombining()) {
            before--;
        }
        return before > 1 ? before : end;
    }

    private Line cut(List<List<Word>> rows) {
        var all = rows.stream().flatMap(List::stream).toList();
        var kept = new ArrayList<>(rows.get(0));
        while (!kept.isEmpty()) {
            var line = type.cut(kept, all, style);
            if (line.width() <= width) {
                return line;
            }
            shorten(kept);
        }
        return type.cut(List.of(), all, style);
    }

    private static void shorten(List<Word> words) {
        var last = words.remove(words.size() - 1);
        if (last.letters().size() > 1) {
            words.add(last.from(0, beforeMarks(last, last.letters().size() - 1)));
        }
    }

    private float width(Word word) {
        return type.width(word.drawn(), style);
    }
}
