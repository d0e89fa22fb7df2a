package org.eventbrief.briefing;

import java.util.List;
import java.util.stream.Stream;

/** A typeface, as the files that are asked for a glyph one after the other; the last ones have the most scripts. */
enum Face {
    SERIF,
    SERIF_BOLD,
    SANS,
    SANS_BOLD;

    List<FontFile> files() {
        return switch (this) {
            case SERIF -> files("DejaVuSerifCondensed", "DejaVuSansCondensed");
            case SERIF_BOLD -> files("DejaVuSerifCondensed-Bold", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed");
            case SANS -> files("DejaVuSansCondensed");
            case SANS_BOLD -> files("DejaVuSansCondensed-Bold", "DejaVuSansCondensed");
        };
    }

    private static List<FontFile> files(String... names) {
        var whole = Stream.of(names).map(FontFile::whole);
        return Stream.concat(Stream.of(FontFile.common(names[0])), whole).toList();
    }
}
