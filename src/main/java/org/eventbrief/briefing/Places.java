package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows what is taken in a picture, so that no label covers another or a bar that is not its own. */
final class Places {
    private static final float HEIGHT = Style.CHART.leading();
    private static final float AIR = 1.5f;

    private final float left;
    private final float right;
    private final List<Box> taken = new ArrayList<>();

    Places(float left, float right) {
        this.left = left;
        this.right = right;
    }

    void take(Box box) {
        taken.add(box);
    }

    /**
     * A place above a bar: centred, else beginning or ending with it; none if all are taken.
     *
     * @param must raises the label above what is in its way
     */
    Optional<Box> above(Box bar, Line label, boolean must) {
        var width = label.width();
        if (must) {
            var place = place(bar.middle() - width / 2, bar.top(), width);
            return free(new Box(place.left(), highest(place), width, HEIGHT));
        }
        return Stream.of(bar.middle() - width / 2, bar.left() + AIR, bar.right() - width - AIR)
                .map(from -> free(place(from, bar.top(), width)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Box place(float from, float bottom, float width) {
        return new Box(Math.max(left, Math.min(right - width, from)), bottom, width, HEIGHT);
    }

    /** A place as given, if nothing is there yet. */
    Optional<Box> free(Box place) {
        var wide = new Box(place.left() - AIR, place.bottom() + 0.1f, place.width() + 2 * AIR, place.height() - 0.2f);
        if (taken.stream().anyMatch(wide::overlaps)) {
            return Optional.empty();
        }
        taken.add(place);
        return Optional.of(place);
    }

    private float highest(Box place) {
        return taken.stream()
                .filter(box -> box.left() < place.right() + AIR && place.left() - AIR < box.right())
                .map(Box::top)
                .max(Float::compare)
                .orElse(place.bottom());
    }
}
