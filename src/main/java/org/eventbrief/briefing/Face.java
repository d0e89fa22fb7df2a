package org.eventbrief.briefing;

import java.util.List;

/** A typeface, as the files that are asked for a glyph one after the other; the last ones have the most scripts. */
enum Face {
    SERIF,
    SERIF_BOLD,
    SANS,
    SANS_BOLD;

    List<String> files() {
        return switch (this) {
            case SERIF -> List.of("DejaVuSerifCondensed", "DejaVuSansCondensed");
            case SERIF_BOLD -> List.of("DejaVuSerifCondensed-Bold", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed");
            case SANS -> List.of("DejaVuSansCondensed");
            case SANS_BOLD -> List.of("DejaVuSansCondensed-Bold", "DejaVuSansCondensed");
        };
    }
}
