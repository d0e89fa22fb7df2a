package org.eventbrief.report.atlas;

import java.util.List;
import org.eventbrief.report.brief.Picture.Point;

/**
 * A closed line in degrees; over the 180th meridian it goes on beyond 180.
 *
 * @param bounds all that it holds
 */
record Ring(List<Point> points, Bounds bounds) {
    static Ring of(List<Point> points) {
        return new Ring(
                List.copyOf(points),
                points.stream().map(Bounds::of).reduce(Bounds::and).orElseThrow());
    }

    /** The same ring so many degrees further east, where it is the same place after a full turn. */
    Ring turned(double degrees) {
        return degrees == 0
                ? this
                : of(points.stream()
                        .map(point -> new Point(point.x() + degrees, point.y()))
                        .toList());
    }
}
