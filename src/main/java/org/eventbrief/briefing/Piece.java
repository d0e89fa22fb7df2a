package org.eventbrief.briefing;

import java.util.Optional;

/**
 * What is never broken over pages.
 *
 * @param height in points, on the grid
 * @param keep whether the next piece has to be on the same page
 * @param again what is repeated above it where it begins a page
 */
record Piece(float height, boolean keep, boolean isGap, Optional<Piece> again, Drawing drawing) {
    /** Draws what has its upper edge at a height of the page. */
    interface Drawing {
        void on(Sheet sheet, float top);
    }

    static Piece of(float height, Drawing drawing) {
        return new Piece(Area.onGrid(height), false, false, Optional.empty(), drawing);
    }

    /** Room before what follows, left out at the top of a page. */
    static Piece gap(float height) {
        return new Piece(Area.onGrid(height), true, true, Optional.empty(), (sheet, top) -> {});
    }

    /** Less room where a heading has already made some. */
    Piece afterHeading() {
        return isGap ? gap(Math.min(height, 7)) : this;
    }

    Piece kept() {
        return new Piece(height, true, isGap, again, drawing);
    }

    /** The same, with something drawn at its height before it. */
    Piece after(Drawing before) {
        Drawing both = (sheet, top) -> {
            before.on(sheet, top);
            drawing.on(sheet, top);
        };
        return new Piece(height, keep, isGap, again, both);
    }

    Piece repeating(Piece head) {
        return new Piece(height, keep, isGap, Optional.of(head), drawing);
    }
}
