package org.eventbrief.report.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.eventbrief.report.brief.Picture.Point;

/** Cuts rings along the sides of a rectangle, after Sutherland and Hodgman (1974). */
final class Clip {
    private Clip() {}

    static List<Point> ring(List<Point> ring, Bounds to) {
        List<Point> cut = half(ring, point -> point.x() - to.west());
        cut = half(cut, point -> to.east() - point.x());
        cut = half(cut, point -> point.y() - to.south());
        return half(cut, point -> to.north() - point.y());
    }

    /** Keeps what lies where the distance from a side is not negative. */
    private static List<Point> half(List<Point> ring, ToDoubleFunction<Point> inside) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point here = ring.get(i);
            Point before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            double a = inside.applyAsDouble(before);
            double b = inside.applyAsDouble(here);
            if (a >= 0 != b >= 0) {
                DoubleFunction<Point> between = part -> new Point(
                        before.x() + part * (here.x() - before.x()), before.y() + part * (here.y() - before.y()));
                kept.add(between.apply(a / (a - b)));
            }
            if (b >= 0) {
                kept.add(here);
            }
        }
        return kept;
    }
}
