package org.eventbrief.briefing;

import java.awt.Color;
import org.eventbrief.report.brief.Tone;

/** The few colours of a briefing: one accent on greys, each told from its neighbours by lightness alone. */
final class Ink {
    static final Color TEXT = new Color(0x1C2126);
    static final Color MUTED = new Color(0x59616A);
    static final Color RULE = new Color(0xC4CAD0);
    static final Color FAINT = new Color(0xE6E9EC);
    static final Color CARD = new Color(0xF4F6F7);
    static final Color PAPER = Color.WHITE;
    static final Color ACCENT = new Color(0x16456E);
    private static final Color MIDDLE = new Color(0x6C93B5);
    private static final Color LIGHT = new Color(0xB5C6D5);

    private Ink() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case QUIET -> LIGHT;
            case PLAIN -> MIDDLE;
            case STRONG -> ACCENT;
        };
    }
}
