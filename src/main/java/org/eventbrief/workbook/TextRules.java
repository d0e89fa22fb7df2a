package org.eventbrief.workbook;

import java.util.regex.Pattern;
import org.eventbrief.report.book.BookPhrases;

/** Makes any text one that a cell shows as it is: never a formula, never an escape, never too long. */
final class TextRules {
    /** The most characters that a cell holds. */
    static final int LIMIT = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int CONTROL_PICTURES = 0x2400;

    private final Tally tally;

    TextRules(Tally tally) {
        this.tally = tally;
    }

    /** The text for a cell: legal in XML, line ends as LF, at most {@link #LIMIT} characters, escapes escaped. */
    String cell(String text) {
        String clean = isPlain(text) ? text : marked(text.replace("\r\n", "\n").replace('\r', '\n'));
        String escaped = escaped(clean);
        return escaped.length() <= LIMIT ? escaped : cut(clean);
    }

    /** Whether a spreadsheet might read more than words in it when somebody edits the cell. */
    static boolean needsQuote(String text) {
        return !text.isEmpty() && "=+-@\t\n".indexOf(text.charAt(0)) >= 0;
    }

    /** The text with {@code _x0041_} kept from being read as a letter A. */
    static String escaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private String marked(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(TextRules::mark).forEach(legal::appendCodePoint);
        if (!legal.toString().equals(text)) {
            tally.textMarked();
        }
        return legal.toString();
    }

    private static int mark(int c) {
        if (c < ' ' && c != '\t' && c != '\n') {
            return CONTROL_PICTURES + c;
        }
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return lone || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c;
    }

    private String cut(String text) {
        tally.textCut();
        int end = Math.min(text.length(), LIMIT - BookPhrases.CUT.length());
        String kept = upTo(text, end);
        while (escaped(kept).length() > LIMIT - BookPhrases.CUT.length()) {
            end -= escaped(kept).length() - (LIMIT - BookPhrases.CUT.length());
            kept = upTo(text, Math.max(end, 0));
        }
        return escaped(kept) + BookPhrases.CUT;
    }

    private static String upTo(String text, int end) {
        boolean splits = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end);
    }
}
