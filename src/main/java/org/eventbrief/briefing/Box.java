package org.eventbrief.briefing;

/** A rectangle of a page, in points from its lower left corner. */
record Box(float left, float bottom, float width, float height) {
    float right() {
        return left + width;
    }

    float top() {
        return bottom + height;
    }

    float middle() {
        return left + width / 2;
    }

    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && bottom < other.top() && other.bottom < top();
    }
}
