package org.eventbrief.workbook;

import java.util.function.ToIntFunction;

/** Breaks words into lines as a spreadsheet will, to know how much room they need. */
final class TextLines {
    private static final int MOST_HEADER_LINES = 3;

    private TextLines() {}

    /** The smallest width at which a header takes three lines at most and no word is broken. */
    static int narrowest(String header) {
        int width = 1;
        for (String word : header.split(" ", -1)) {
            width = Math.max(width, DisplayWidth.of(word));
        }
        while (count(header, width) > MOST_HEADER_LINES) {
            width++;
        }
        return width;
    }

    /** How many lines the words take at a width in digits; a word wider than that is broken. */
    static int count(String words, int width) {
        return count(words, DisplayWidth::of, 1, width);
    }

    /** The same by what each letter takes of a line, which is less than a digit for most. */
    static int countClosely(String words, int width) {
        return count(words, DisplayWidth::tenths, DisplayWidth.SPACE, width * DisplayWidth.TENTHS);
    }

    private static int count(String words, ToIntFunction<String> measure, int space, int width) {
        int lines = 1;
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int own = measure.applyAsInt(word);
            boolean fits = used == 0 || used + space + own <= width;
            lines += (fits ? 0 : 1) + Math.max(own - 1, 0) / width;
            used = (fits && used > 0 ? used + space + own : own) % (width + 1);
        }
        return lines;
    }
}
