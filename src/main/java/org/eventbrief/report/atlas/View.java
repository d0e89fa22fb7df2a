package org.eventbrief.report.atlas;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Picture.Frame;
import org.eventbrief.report.brief.Picture.Point;

/**
 * The part of the world that a map shows, as an equirectangular projection true to scale in its middle.
 *
 * @param bounds in degrees
 * @param squeeze how much shorter a degree of longitude is there than one of latitude
 */
record View(Bounds bounds, double squeeze) {
    private static final double WIDE = 2.9;
    private static final double TALL = 2.2;
    private static final double SMALLEST = 3;
    private static final double AROUND_THE_WORLD = 360;
    private static final double AROUND = 0.12;
    private static final double FINEST = 1000;

    /** Shows all of the bounds, in the shape of a map. */
    static View of(Bounds shown) {
        double squeeze = Math.max(0.2, Math.cos(Math.toRadians(shown.middle())));
        double high = Math.max(SMALLEST, shown.height() * (1 + 2 * AROUND));
        double wide = Math.max(SMALLEST, shown.width() * squeeze * (1 + 2 * AROUND));
        double ratio = high > wide ? TALL : WIDE;
        double height = Math.max(high, wide / ratio);
        double width = Math.min(AROUND_THE_WORLD, Math.max(wide, height * ratio) / squeeze);
        Bounds fitting = shown.widened((width - shown.width()) / 2, (height - shown.height()) / 2);
        return new View(fitting, squeeze);
    }

    Point project(Point degrees) {
        return new Point(degrees.x() * squeeze, degrees.y());
    }

    Frame frame() {
        return new Frame(bounds.west() * squeeze, bounds.south(), bounds.east() * squeeze, bounds.north());
    }

    /** What of a ring is to be seen, a little beyond the frame so that cuts are out of sight; empty if nothing. */
    List<Point> ring(Ring ring, double turned) {
        return sees(ring.bounds(), turned)
                ? thinned(Clip.ring(ring.turned(turned).points(), bounds.padded(0.05)))
                : List.of();
    }

    /** Whether anything within other bounds may be to be seen. */
    boolean sees(Bounds other, double turned) {
        return other.turned(turned).touches(bounds.padded(0.05));
    }

    /** The parts of a line that are to be seen. */
    List<List<Point>> line(List<Point> line) {
        Bounds seen = bounds.padded(0.05);
        List<List<Point>> parts = new ArrayList<>();
        List<Point> part = new ArrayList<>();
        for (Point point : line) {
            if (seen.holds(point)) {
                part.add(point);
            } else {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts.stream().filter(one -> one.size() > 1).map(this::thinned).toList();
    }

    /** Projected, without points that nobody could tell apart. */
    private List<Point> thinned(List<Point> points) {
        double least = bounds.width() * squeeze / FINEST;
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = project(points.get(i));
            boolean end = i == 0 || i == points.size() - 1;
            if (end || distance(point, kept.get(kept.size() - 1)) >= least) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
