package org.eventbrief.report.atlas;

import java.util.Comparator;
import java.util.List;

/**
 * A country or a territory apart.
 *
 * @param name as Natural Earth writes it
 * @param rings its outlines, holes among them
 * @param bounds of all its rings
 * @param mainland the bounds of the largest part, without islands far away
 */
record Area(String name, List<Ring> rings, Bounds bounds, Bounds mainland) {
    static Area of(String name, List<Ring> rings) {
        Bounds mainland = rings.stream()
                .map(Ring::bounds)
                .max(Comparator.comparingDouble(Bounds::size))
                .orElseThrow();
        Bounds all = rings.stream().map(Ring::bounds).reduce(Bounds::and).orElseThrow();
        return new Area(name, List.copyOf(rings), all, mainland);
    }
}
