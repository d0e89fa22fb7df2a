package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fonts of the jar, read once; nothing in them changes afterwards, so all threads may share them. */
final class Fonts {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final Map<Face, List<BaseFont>> chains;

    private Fonts(Map<Face, List<BaseFont>> chains) {
        this.chains = chains;
    }

    static Fonts load() {
        var files = Arrays.stream(Face.values())
                .flatMap(face -> face.files().stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Fonts::read));
        var chains = new EnumMap<Face, List<BaseFont>>(Face.class);
        for (var face : Face.values()) {
            chains.put(face, face.files().stream().map(files::get).toList());
        }
        return new Fonts(chains);
    }

    private static BaseFont read(String name) {
        var file = name + ".ttf";
        try (var in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            var font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedPrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first font of a face that can draw a code point. */
    Optional<BaseFont> fontFor(int codePoint, Face face) {
        for (var font : chain(face)) {
            if (font.charExists(codePoint)) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    BaseFont first(Face face) {
        return chain(face).get(0);
    }

    private List<BaseFont> chain(Face face) {
        return chains.getOrDefault(face, List.of());
    }
}
