package org.eventbrief.report.atlas;

import org.eventbrief.report.brief.Picture.Point;

/** A rectangle in degrees. */
record Bounds(double west, double south, double east, double north) {
    static Bounds of(Point point) {
        return new Bounds(point.x(), point.y(), point.x(), point.y());
    }

    Bounds and(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    Point centre() {
        return new Point((west + east) / 2, middle());
    }

    double size() {
        return width() * height();
    }

    double middle() {
        return (south + north) / 2;
    }

    boolean touches(Bounds other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /** So many degrees further east. */
    Bounds turned(double degrees) {
        return degrees == 0 ? this : new Bounds(west + degrees, south, east + degrees, north);
    }

    boolean holds(Point point) {
        return point.x() >= west && point.x() <= east && point.y() >= south && point.y() <= north;
    }

    /** Larger by a part of itself on every side. */
    Bounds padded(double part) {
        return widened(width() * part, height() * part);
    }

    Bounds widened(double sideways, double upwards) {
        return new Bounds(
                west - sideways, Math.max(-90, south - upwards), east + sideways, Math.min(90, north + upwards));
    }
}
