package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Turns any text into words that the fonts can draw; what no font has becomes a box and is never dropped. */
final class Speller {
    private static final String BOX = "\u25A1";
    private static final String UNREADABLE = "\uFFFD";
    private static final int LATIN = 0x180;

    private final Fonts fonts;
    private final List<Word.Letter> latin;

    Speller(Fonts fonts) {
        this.fonts = fonts;
        this.latin = IntStream.range(0, LATIN).mapToObj(this::spelled).toList();
    }

    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var letters = new ArrayList<Word.Letter>();
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var codePoint = text.codePointAt(i);
            if (CodePoints.SPACES.contains(codePoint)) {
                addTo(words, letters);
            } else {
                letters.add(letter(codePoint));
            }
        }
        addTo(words, letters);
        return words;
    }

    /** The text as one line, without what no reader may see: controls, halves of characters, marks of direction. */
    String plain(String text) {
        var plain = new StringJoiner(" ");
        words(text).forEach(word -> plain.add(word.actual()));
        return plain.toString();
    }

    private static void addTo(List<Word> words, List<Word.Letter> letters) {
        var word = Word.of(List.copyOf(letters));
        if (word.isVisible()) {
            words.add(word);
        }
        letters.clear();
    }

    private Word.Letter letter(int codePoint) {
        return codePoint < LATIN ? latin.get(codePoint) : spelled(codePoint);
    }

    private Word.Letter spelled(int codePoint) {
        if (CodePoints.INVISIBLE.contains(codePoint)) {
            return new Word.Letter(
                    CodePoints.JOINERS.contains(codePoint) ? Character.toString(codePoint) : "", "", false);
        }
        var readable = !CodePoints.UNREADABLE.contains(codePoint);
        var actual = readable ? Character.toString(codePoint) : UNREADABLE;
        // The font that all faces fall back on decides; others have some symbols that it lacks.
        var known = readable && fonts.fontFor(codePoint, Face.SANS).isPresent();
        return new Word.Letter(actual, known ? actual : BOX, !known);
    }
}
