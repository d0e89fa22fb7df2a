package org.eventbrief.briefing;

import java.util.List;

/** What charts with a name at the left of each row share: the widths of names and values, and the heights of rows. */
record RowChart(Typesetter type, List<List<Line>> names, List<Line> values, float nameWidth, float valueWidth) {
    private static final float GAP = 7;
    private static final float AIR = 5.25f;

    static RowChart of(Typesetter type, float width, List<String> names, List<String> values) {
        var broken = names.stream()
                .map(name -> type.lines(name, Style.LABEL, width * 0.38f, 2))
                .toList();
        var lines = values.stream()
                .map(value -> type.line(value, Style.LABEL, width * 0.3f))
                .toList();
        var nameWidth = broken.stream().flatMap(List::stream).map(Line::width).max(Float::compare);
        var valueWidth = lines.stream().map(Line::width).max(Float::compare);
        return new RowChart(type, broken, lines, nameWidth.orElse(0f) + GAP, valueWidth.orElse(0f) + GAP);
    }

    float rowHeight(int row) {
        return Area.onGrid(Math.max(Setting.height(names.get(row)), Style.LABEL.leading()) + AIR - 1.75f);
    }

    float height(int from, int to) {
        var height = 0f;
        for (var row = from; row < to; row++) {
            height += rowHeight(row);
        }
        return height;
    }

    /** The room for bars between names and values. */
    Box field(Box box) {
        return new Box(box.left() + nameWidth, box.bottom(), box.width() - nameWidth - valueWidth, box.height());
    }

    void name(Sheet sheet, int row, float left, float middle) {
        var lines = names.get(row);
        Setting.stack(sheet, lines, left, middle + Setting.height(lines) / 2);
    }

    void value(Sheet sheet, int row, float left, float middle) {
        sheet.text(values.get(row), left, middle - Style.LABEL.size() * 0.36f);
    }
}
