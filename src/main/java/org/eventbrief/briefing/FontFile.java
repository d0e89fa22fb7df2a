package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A font in the program's jar.
 *
 * @param resource where it lies
 * @param name of the file
 * @param prefix of the subsets that are embedded, whose names have to differ where their glyphs have other numbers
 */
record FontFile(String resource, String name, char prefix) {
    /** Latin letters, marks and signs alone, as {@code CommonFontsMaker} took them from the whole font. */
    static FontFile common(String name) {
        return new FontFile(name + ".ttf", name + ".ttf", 'A');
    }

    /** All that the typeface has. */
    static FontFile whole(String name) {
        return new FontFile("/net/sf/jasperreports/fonts/dejavu/" + name + ".ttf", name + ".ttf", 'B');
    }

    InputStream open() throws IOException {
        InputStream in = FontFile.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(resource);
        }
        return in;
    }

    /** Parses it, which takes a moment for a whole one. */
    BaseFont read() throws IOException {
        try (var in = open()) {
            var font = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(Metadata.FASTEST);
            font.setSecureRandom(new FixedPrefix(prefix));
            return font;
        }
    }
}
