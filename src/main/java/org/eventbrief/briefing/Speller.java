package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns any text into words that the fonts can draw; what no font has becomes a box and is never dropped. */
record Speller(Fonts fonts) {
    private static final String BOX = "\u25A1";
    private static final String UNREADABLE = "\uFFFD";

    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var letters = new ArrayList<Word.Letter>();
        for (var codePoint : text.codePoints().toArray()) {
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
        return words(text).stream().map(Word::actual).collect(Collectors.joining(" "));
    }

    private static void addTo(List<Word> words, List<Word.Letter> letters) {
        if (letters.stream().anyMatch(letter -> !letter.drawn().isEmpty())) {
            words.add(Word.of(List.copyOf(letters)));
        }
        letters.clear();
    }

    private Word.Letter letter(int codePoint) {
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
