package org.eventbrief.report.atlas;

import java.util.List;
import org.eventbrief.report.brief.Picture.Point;

/**
 * A country or a territory apart.
 *
 * @param name as Natural Earth writes it
 * @param rings outlines in degrees, holes among them; a ring over the 180th meridian goes on beyond 180
 */
record Area(String name, List<List<Point>> rings) {
    Area {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** All that a ring holds. */
    static Bounds bounds(List<Point> ring) {
        return ring.stream().map(Bounds::of).reduce(Bounds::and).orElseThrow();
    }

    /** The bounds of the largest part, without islands far away. */
    Bounds mainland() {
        return rings.stream()
                .map(Area::bounds)
                .max(java.util.Comparator.comparingDouble(Bounds::size))
                .orElseThrow();
    }
}
