package org.eventbrief.briefing;

import java.util.List;

/**
 * What stands between two spaces.
 *
 * @param letters one for each code point
 * @param actual as it was written
 * @param drawn as it can be drawn
 * @param substituted how many letters a box stands for
 */
record Word(List<Letter> letters, String actual, String drawn, int substituted) {
    /**
     * One code point: as it was written, as it can be drawn (nothing, for what is invisible), and whether it was replaced.
     */
    record Letter(String actual, String drawn, boolean substituted) {
        boolean isCombining() {
            return drawn.isEmpty() || Character.getType(drawn.codePointAt(0)) == Character.NON_SPACING_MARK;
        }
    }

    static Word of(List<Letter> letters) {
        var actual = new StringBuilder();
        var drawn = new StringBuilder();
        var substituted = 0;
        for (var letter : letters) {
            actual.append(letter.actual());
            drawn.append(letter.drawn());
            substituted += letter.substituted() ? 1 : 0;
        }
        return new Word(letters, actual.toString(), drawn.toString(), substituted);
    }

    boolean isVisible() {
        return !drawn.isEmpty();
    }

    Word from(int first, int end) {
        return of(letters.subList(first, end));
    }
}
