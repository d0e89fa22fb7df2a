package org.eventbrief.briefing;

/** A picture or a part of one, drawn as lines, areas and real text. */
interface Plot {
    /** In points, for the width that it was made for. */
    float height();

    void draw(Sheet sheet, Box box);
}
