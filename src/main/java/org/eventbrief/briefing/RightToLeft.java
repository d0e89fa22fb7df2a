package org.eventbrief.briefing;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import java.util.List;

/** Prepares lines with words that run from right to left, which the library joins and orders. */
final class RightToLeft {
    private RightToLeft() {}

    static Phrase phrase(List<Line.Run> runs, Style style) {
        var phrase = new Phrase();
        for (var run : runs) {
            phrase.add(new Chunk(run.text(), new Font(run.font(), style.size(), Font.NORMAL, style.colour())));
        }
        return phrase;
    }
}
