package org.eventbrief.briefing;

import com.lowagie.text.pdf.BaseFont;
import java.util.List;

/**
 * A line of text that is ready to be drawn.
 *
 * @param actual the words that it stands for
 * @param width in points
 * @param literal whether what is drawn, read in its order, is what it stands for
 * @param mixed whether it has words that run from right to left
 * @param substituted how many characters a box stands for
 */
record Line(String actual, List<Run> runs, Style style, float width, boolean literal, boolean mixed, int substituted) {

    /** Letters that one font can draw. */
    record Run(String text, BaseFont font) {}

    boolean isEmpty() {
        return runs.isEmpty();
    }
}
