package org.eventbrief.briefing;

import java.awt.Color;

/** The voices of a page; every leading is a multiple of the grid's unit. */
enum Style {
    TITLE(Face.SERIF_BOLD, 24, 28, Ink.TEXT),
    SUBTITLE(Face.SANS, 11, 14, Ink.MUTED),
    KICKER(Face.SANS_BOLD, 8, 10.5f, Ink.ACCENT),
    CONTACT(Face.SANS, 8, 10.5f, Ink.MUTED),
    SECTION(Face.SERIF_BOLD, 14, 17.5f, Ink.TEXT),
    SUBSECTION(Face.SANS_BOLD, 10, 14, Ink.TEXT),
    MINOR(Face.SANS_BOLD, 9, 14, Ink.MUTED),
    LEAD(Face.SERIF, 11.5f, 17.5f, Ink.TEXT),
    BODY(Face.SERIF, 9.5f, 14, Ink.TEXT),
    BODY_BOLD(Face.SERIF_BOLD, 9.5f, 14, Ink.TEXT),
    NOTE(Face.SANS, 7.5f, 10.5f, Ink.MUTED),
    LABEL(Face.SANS, 8, 10.5f, Ink.TEXT),
    LABEL_BOLD(Face.SANS_BOLD, 8, 10.5f, Ink.TEXT),
    DATE(Face.SANS_BOLD, 8, 14, Ink.ACCENT),
    LINK(Face.SANS, 8.5f, 14, Ink.ACCENT),
    HEADER(Face.SANS_BOLD, 7.5f, 10.5f, Ink.MUTED),
    CELL(Face.SANS, 8, 10.5f, Ink.TEXT),
    FIGURE(Face.SANS_BOLD, 9.5f, 14, Ink.TEXT),
    CHART(Face.SANS, 7, 8.75f, Ink.MUTED),
    CHART_BOLD(Face.SANS_BOLD, 7, 8.75f, Ink.TEXT),
    VALUE_LARGE(Face.SERIF_BOLD, 20, 24.5f, Ink.TEXT),
    VALUE_MEDIUM(Face.SERIF_BOLD, 14, 24.5f, Ink.TEXT),
    VALUE_SMALL(Face.SERIF_BOLD, 9, 24.5f, Ink.TEXT);

    private final Face face;
    private final float size;
    private final float leading;
    private final Color colour;

    Style(Face face, float size, float leading, Color colour) {
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.colour = colour;
    }

    Face face() {
        return face;
    }

    float size() {
        return size;
    }

    float leading() {
        return leading;
    }

    Color colour() {
        return colour;
    }

    /** How far the baseline lies below the top of a line. */
    float ascent() {
        return leading / 2 + size * 0.36f;
    }
}
