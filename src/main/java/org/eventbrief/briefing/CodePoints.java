package org.eventbrief.briefing;

/**
 * A set of code points, written out as ranges: the tables of {@link Character} differ between versions of Java, and
 * the bytes of a briefing may not.
 */
final class CodePoints {
    /** Where words end; spaces that do not break are not among them. */
    static final CodePoints SPACES = of(
            0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0x1680, 0x1680, 0x2000, 0x2006, 0x2008, 0x200A, 0x2028, 0x2029, 0x205F,
            0x205F, 0x3000, 0x3000);
    /** Marks of direction, joiners, selectors and the like, which have no shape. */
    static final CodePoints INVISIBLE = of(
            0xAD, 0xAD, 0x061C, 0x061C, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
            0xE0000, 0xE0FFF);
    /** Joiners, which matter to the spelling of a name. */
    static final CodePoints JOINERS = of(0x200C, 0x200D);
    /** Controls, halves of characters and private or forbidden values. */
    static final CodePoints UNREADABLE = of(
            0x00, 0x08, 0x0E, 0x1F, 0x7F, 0x84, 0x86, 0x9F, 0xD800, 0xF8FF, 0xFDD0, 0xFDEF, 0xFFF0, 0xFFFB, 0xFFFE,
            0xFFFF, 0xF0000, 0x10FFFF);
    /** Scripts that run from right to left. */
    static final CodePoints RIGHT_TO_LEFT =
            of(0x0590, 0x08FF, 0xFB1D, 0xFDFF, 0xFE70, 0xFEFC, 0x10800, 0x10FFF, 0x1E800, 0x1EFFF);

    private final int[] bounds;

    private CodePoints(int[] bounds) {
        this.bounds = bounds;
    }

    /** Pairs of the first and the last of each range, in their order. */
    private static CodePoints of(int... bounds) {
        return new CodePoints(bounds);
    }

    boolean contains(int codePoint) {
        for (var i = 0; i < bounds.length && bounds[i] <= codePoint; i += 2) {
            if (codePoint <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    boolean anyIn(String text) {
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (contains(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
