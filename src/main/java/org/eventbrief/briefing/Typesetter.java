package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks text into lines that are never wider than asked, whatever the words are. */
final class Typesetter {
    private static final String ELLIPSIS = "…";
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private static final int MOST_WIDTHS = 20_000;
    private static final int MOST_TEXTS = 3_000;
    private static final int LONGEST = 800;

    private final Fonts fonts;
    private final Speller speller;
    private final Remembered<Drawn, Float> widths = new Remembered<>(MOST_WIDTHS, this::width);
    private final Remembered<Text, List<Line>> broken = new Remembered<>(MOST_TEXTS, this::broken);

    /** Letters in a voice. */
    private record Drawn(String letters, Style style) {}

    /** A text that is to be broken into lines. */
    private record Text(String text, Style style, float width, int most) {}

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
        this.speller = new Speller(fonts);
    }

    Speller speller() {
        return speller;
    }

    /** All of a text; no line for a text without visible characters. */
    List<Line> lines(String text, Style style, float width) {
        return lines(text, style, width, NO_LIMIT);
    }

    /** A text in at most so many lines; the last one ends in an ellipsis and stands for all that is left. */
    List<Line> lines(String text, Style style, float width, int most) {
        var asked = new Text(text, style, width, most);
        return text.length() <= LONGEST ? broken.of(asked) : broken(asked);
    }

    private List<Line> broken(Text asked) {
        return List.copyOf(
                new Breaker(this, asked.style(), asked.width()).lines(speller.words(asked.text()), asked.most()));
    }

    /** A text in one line, cut with an ellipsis where it is too long; empty for a text without visible characters. */
    Line line(String text, Style style, float width) {
        var lines = lines(text, style, width, 1);
        return lines.isEmpty() ? new Line("", List.of(), style, 0, true, false, 0) : lines.get(0);
    }

    /** A text in one line, however long. */
    Line line(String text, Style style) {
        return line(text, style, Float.MAX_VALUE);
    }

    Line line(List<Word> words, Style style, boolean last) {
        var drawn = words.stream().map(Word::drawn).collect(Collectors.joining(" "));
        var actual = words.stream().map(Word::actual).collect(Collectors.joining(" "));
        // Without a space at its end, a line would be read aloud as one word with the next.
        var end = last ? "" : " ";
        return line(
                drawn,
                actual,
                end,
                style,
                words.stream().mapToInt(Word::substituted).sum());
    }

    Line cut(List<Word> words, List<Word> all, Style style) {
        var drawn = words.stream().map(Word::drawn).collect(Collectors.joining(" ")) + ELLIPSIS;
        var actual = all.stream().map(Word::actual).collect(Collectors.joining(" "));
        return line(
                drawn,
                actual,
                "",
                style,
                words.stream().mapToInt(Word::substituted).sum());
    }

    private Line line(String drawn, String actual, String end, Style style, int substituted) {
        var mixed = CodePoints.RIGHT_TO_LEFT.anyIn(drawn);
        var literal = !mixed && drawn.equals(actual);
        var width = width(drawn, style);
        return new Line(actual + end, runs(drawn + end, style.face()), style, width, literal, mixed, substituted);
    }

    /** How wide drawable text is, joined and ordered as it will be drawn. */
    float width(String drawn, Style style) {
        return drawn.length() <= LONGEST ? widths.of(new Drawn(drawn, style)) : width(new Drawn(drawn, style));
    }

    private float width(Drawn asked) {
        var drawn = asked.letters();
        var style = asked.style();
        var runs = runs(drawn, style.face());
        if (CodePoints.RIGHT_TO_LEFT.anyIn(drawn)) {
            return ColumnText.getWidth(RightToLeft.phrase(runs, style), PdfWriter.RUN_DIRECTION_LTR, 0);
        }
        var width = 0f;
        for (var run : runs) {
            width += run.font().getWidthPoint(run.text(), style.size());
        }
        return width;
    }

    private List<Line.Run> runs(String drawn, Face face) {
        var runs = new ArrayList<Line.Run>();
        var start = 0;
        var font = fonts.first(face);
        for (var i = 0; i < drawn.length(); i = drawn.offsetByCodePoints(i, 1)) {
            var next = fontFor(drawn.codePointAt(i), face);
            if (!next.equals(font)) {
                add(runs, drawn.substring(start, i), font);
                start = i;
                font = next;
            }
        }
        add(runs, drawn.substring(start), font);
        return List.copyOf(runs);
    }

    private BaseFont fontFor(int codePoint, Face face) {
        return fonts.fontFor(codePoint, face).orElseGet(() -> fonts.first(face));
    }

    private static void add(List<Line.Run> runs, String text, BaseFont font) {
        if (!text.isEmpty()) {
            runs.add(new Line.Run(text, font));
        }
    }
}
