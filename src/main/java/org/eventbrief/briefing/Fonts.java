package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fonts of the jar, for all threads: for most text those of common characters do, and the whole ones are never read. */
final class Fonts {
    private final Map<Face, List<SharedFont>> chains = new EnumMap<>(Face.class);

    Fonts() {
        var fonts = new HashMap<FontFile, SharedFont>();
        for (var face : Face.values()) {
            var chain = face.files().stream().map(file -> fonts.computeIfAbsent(file, SharedFont::new));
            chains.put(face, chain.toList());
        }
    }

    /** The first font of a face that can draw a code point. */
    Optional<BaseFont> fontFor(int codePoint, Face face) {
        for (var font : chain(face)) {
            if (font.has(codePoint)) {
                return Optional.of(font.get());
            }
        }
        return Optional.empty();
    }

    SharedFont first(Face face) {
        return chain(face).get(0);
    }

    private List<SharedFont> chain(Face face) {
        return chains.getOrDefault(face, List.of());
    }
}
