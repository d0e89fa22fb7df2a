package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * A place centred above a bar, or as near as the edges allow; none if it is taken.
     *
     * @param must raises the label above what is in its way
     */
    Optional<Box> above(Box bar, Line label, boolean must) {
        var from = Math.max(left, Math.min(right - label.width(), bar.middle() - label.width() / 2));
        var place = new Box(from, bar.top(), label.width(), HEIGHT);
        if (must) {
            place = new Box(from, highest(place), label.width(), HEIGHT);
        }
        return free(place);
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
