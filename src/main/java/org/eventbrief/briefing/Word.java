package org.eventbrief.briefing;

import java.util.List;
import java.util.stream.Collectors;

/** What stands between two spaces, one letter for each code point. */
record Word(List<Letter> letters, String drawn) {
    /**
     * One code point: as it was written, as it can be drawn (nothing, for what is invisible), and whether it was replaced.
     */
    record Letter(String actual, String drawn, boolean substituted) {
        boolean isCombining() {
            return drawn.isEmpty() || Character.getType(drawn.codePointAt(0)) == Character.NON_SPACING_MARK;
        }
    }

    static Word of(List<Letter> letters) {
        return new Word(letters, letters.stream().map(Letter::drawn).collect(Collectors.joining()));
    }

    String actual() {
        return letters.stream().map(Letter::actual).collect(Collectors.joining());
    }

    int substituted() {
        return (int) letters.stream().filter(Letter::substituted).count();
    }

    Word from(int first, int end) {
        return of(letters.subList(first, end));
    }
}
