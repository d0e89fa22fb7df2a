package org.eventbrief.briefing;

import org.eventbrief.report.brief.Paper;

/** The part of a page that the content fills. */
record Area(float left, float width, float top, float bottom) {
    /** The unit of the grid that all lines lie on, in points. */
    static final float GRID = 3.5f;

    private static final float SIDE = 56;
    private static final float HEAD = 63;
    private static final float FOOT = 66.5f;
    private static final float MEASURE = 434;

    static Area of(Paper paper) {
        return new Area(SIDE, paper.width() - 2 * SIDE, paper.height() - HEAD, FOOT);
    }

    /** The width of running text, narrower than the page so that an eye finds the next line. */
    float measure() {
        return Math.min(width, MEASURE);
    }

    float right() {
        return left + width;
    }

    float height() {
        return top - bottom;
    }

    static float onGrid(float height) {
        return (float) Math.ceil(height / GRID - 1e-4) * GRID;
    }
}
