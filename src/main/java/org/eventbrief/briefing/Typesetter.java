package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** Breaks text into lines that are never wider than asked, whatever the words are. */
final class Typesetter {
    private static final String ELLIPSIS = "…";
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private static final int MOST_TEXTS = 3_000;
    private static final int LONGEST = 800;

    private final Fonts fonts;
    private final Speller speller;
    private final Remembered<Text, List<Line>> broken = new Remembered<>(MOST_TEXTS, this::broken);

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
        // Without a space at its end, a line would be read aloud as one word with the next.
        var end = last ? "" : " ";
        return line(joined(words, Word::drawn), joined(words, Word::actual), end, style, substituted(words));
    }

    Line cut(List<Word> words, List<Word> all, Style style) {
        return line(joined(words, Word::drawn) + ELLIPSIS, joined(all, Word::actual), "", style, substituted(words));
    }

    private static String joined(List<Word> words, Function<Word, String> part) {
        var joined = new StringJoiner(" ");
        words.forEach(word -> joined.add(part.apply(word)));
        return joined.toString();
    }

    private static int substituted(List<Word> words) {
        var substituted = 0;
        for (var word : words) {
            substituted += word.substituted();
        }
        return substituted;
    }

    private Line line(String drawn, String actual, String end, Style style, int substituted) {
        var mixed = CodePoints.RIGHT_TO_LEFT.anyIn(drawn);
        var literal = !mixed && drawn.equals(actual);
        var width = width(drawn, style);
        return new Line(actual + end, runs(drawn + end, style.face()), style, width, literal, mixed, substituted);
    }

    /** How wide drawable text is in points, joined and ordered as it will be drawn. */
    float width(String drawn, Style style) {
        var thousandths = fonts.first(style.face()).width(drawn);
        return thousandths.isPresent() ? thousandths.get() * 0.001f * style.size() : mixedWidth(drawn, style);
    }

    private float mixedWidth(String drawn, Style style) {
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
        var font = fonts.first(face).get();
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
        return fonts.fontFor(codePoint, face).orElseGet(() -> fonts.first(face).get());
    }

    private static void add(List<Line.Run> runs, String text, BaseFont font) {
        if (!text.isEmpty()) {
            runs.add(new Line.Run(text, font));
        }
    }
}
