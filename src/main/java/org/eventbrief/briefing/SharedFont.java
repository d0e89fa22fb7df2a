package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A font that is read once, when something cannot be drawn without it; for all threads, since what it knows never changes. */
final class SharedFont {
    /** Where the blocks end that most text is written in. */
    private static final int FREQUENT = 0x2300;

    private static final int NOT_ASKED = 0;
    private static final int LACKING = -1;

    private final FontFile file;
    private final int[] frequent = new int[FREQUENT];
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

    boolean has(int codePoint) {
        return codePoint < FREQUENT ? frequent(codePoint) != LACKING : get().charExists(codePoint);
    }

    /** How wide a text is in thousandths of its size; empty where it has to be asked for glyph by glyph. */
    Optional<Integer> width(String text) {
        var width = 0;
        for (var i = 0; i < text.length(); i++) {
            var one = text.charAt(i) < FREQUENT ? frequent(text.charAt(i)) : LACKING;
            if (one == LACKING) {
                return Optional.empty();
            }
            width += one - 1;
        }
        return Optional.of(width);
    }

    /** One more than the width, so that a mark without one is told from what was not asked for yet. */
    private int frequent(int codePoint) {
        var known = frequent[codePoint];
        if (known == NOT_ASKED) {
            known = get().charExists(codePoint) ? get().getWidth(codePoint) + 1 : LACKING;
            frequent[codePoint] = known;
        }
        return known;
    }
}
