package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A font that is read once, when something cannot be drawn without it; nothing in it changes afterwards. */
final class SharedFont {
    private final FontFile file;
    private volatile Optional<BaseFont> font = Optional.empty();

    SharedFont(FontFile file) {
        this.file = file;
    }

    BaseFont get() {
        var known = font;
        return known.isPresent() ? known.get() : read();
    }

    private synchronized BaseFont read() {
        if (font.isEmpty()) {
            try {
                font = Optional.of(file.read());
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
        return font.get();
    }
}
