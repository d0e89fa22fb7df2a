package org.eventbrief.briefing;

import java.util.List;
import org.eventbrief.report.brief.Tone;

/** Says what the fillings of a chart mean, in one row above it. */
record Legend(Typesetter type, List<Entry> entries) {
    private static final float SWATCH = 7;
    private static final float HEIGHT = 14;

    /** One filling and its meaning. */
    record Entry(String text, Tone tone, boolean hatched) {}

    float height() {
        return entries.isEmpty() ? 0 : HEIGHT;
    }

    void draw(Sheet sheet, Box box) {
        var share = entries.isEmpty() ? 0 : box.width() / entries.size();
        var left = box.left();
        for (var entry : entries) {
            var swatch = new Box(left, box.top() - 8.75f, SWATCH, SWATCH);
            fill(sheet, swatch, entry.tone(), entry.hatched());
            var line = type.line(entry.text(), Style.CHART, share - SWATCH - 18);
            sheet.text(line, swatch.right() + 4, box.top() - 7.5f);
            left = swatch.right() + 4 + line.width() + 14;
        }
    }

    static void fill(Sheet sheet, Box box, Tone tone, boolean hatched) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        if (hatched) {
            sheet.hatch(box, Ink.of(tone));
        } else {
            sheet.fill(box, Ink.of(tone));
        }
    }
}
