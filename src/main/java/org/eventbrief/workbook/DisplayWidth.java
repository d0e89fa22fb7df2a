package org.eventbrief.workbook;

/** How wide a text is, in digits; letters of East Asia and pictures count twice, joined marks nothing. */
final class DisplayWidth {
    /** What a digit takes where widths are in tenths of one, and what a space takes there. */
    static final int TENTHS = 10;

    static final int SPACE = 7;

    /** Where marks begin that join letters; before them, every letter takes one digit. */
    private static final int MARKS = 0x300;

    // Of the letters of most Latin fonts.
    private static final String SLENDER = "fijlrt";
    private static final int SLENDER_WIDTH = 6;
    private static final int BROAD_WIDTH = 14;

    private DisplayWidth() {}

    /** How wide a text is in tenths of a digit, letter by letter. */
    static int tenths(String text) {
        return text.codePoints().map(DisplayWidth::tenths).sum();
    }

    static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < MARKS) {
                width++;
            } else {
                int codePoint = text.codePointAt(at);
                width += of(codePoint);
                at += Character.charCount(codePoint) - 1;
            }
        }
        return width;
    }

    private static int tenths(int codePoint) {
        if (SLENDER.indexOf(codePoint) >= 0) {
            return SLENDER_WIDTH;
        }
        boolean broad = codePoint == 'm' || codePoint == 'w' || Character.isUpperCase(codePoint);
        return broad ? BROAD_WIDTH : of(codePoint) * TENTHS;
    }

    private static int of(int codePoint) {
        if (codePoint < MARKS) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || c >= 0x1F300;
    }
}
