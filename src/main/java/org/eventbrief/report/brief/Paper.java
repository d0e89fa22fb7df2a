package org.eventbrief.report.brief;

/** The sheet that a briefing is laid out for, in points of 1/72 inch. */
public enum Paper {
    /** ISO 216, 210 × 297 mm. */
    A4(595, 842),
    /** ANSI/ASME Y14.1, 8.5 × 11 inches. */
    LETTER(612, 792);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The shorter side, in points. */
    public int width() {
        return width;
    }

    /** The longer side, in points. */
    public int height() {
        return height;
    }
}
