package org.eventbrief.actor;

import java.text.Normalizer;

/** The one rule by which names are cleaned before they are compared. */
public final class Names {
    private Names() {}

    /**
     * Removes zero-width characters and byte order marks, makes one space of every run of Unicode white space, trims, and
     * composes (NFC).
     *
     * @return the name, empty where nobody is meant: nothing is left, or exactly {@code NA}
     */
    public static String clean(String raw) {
        String name = isPlain(raw) ? raw : Normalizer.normalize(spaced(raw), Normalizer.Form.NFC);
        return name.equals("NA") ? "" : name;
    }

    /** Most names are printable without doubled or outer spaces, and are left as they are. */
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || (c > '~' && !isPlainBeyondAscii(c)) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }

    /** Latin and basic Cyrillic: no spaces, nothing without width, nothing that NFC composes or replaces. */
    private static boolean isPlainBeyondAscii(char c) {
        return (c > '\u00A0' && c < '\u0300') || (c >= '\u0400' && c < '\u0483');
    }

    private static String spaced(String raw) {
        StringBuilder name = new StringBuilder(raw.length());
        raw.codePoints().filter(c -> !isZeroWidth(c)).forEach(c -> {
            if (!isSpace(c)) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        });
        int end = name.length();
        return end > 0 && name.charAt(end - 1) == ' ' ? name.substring(0, end - 1) : name.toString();
    }

    /** Spaces and joiners without width, marks of direction, and byte order marks: what nobody can see in a name. */
    private static boolean isZeroWidth(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x180E
                || c == 0xFEFF;
    }

    /** Unicode's property White_Space, which neither {@code isWhitespace} nor {@code isSpaceChar} is by itself. */
    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= 0x09 && c <= 0x0D) || c == 0x85;
    }
}
