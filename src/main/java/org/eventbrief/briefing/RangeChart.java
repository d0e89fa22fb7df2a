package org.eventbrief.briefing;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Picture;

/** Estimates as dots on lines from their low to their high, over one scale. */
record RangeChart(Typesetter type, RowChart rows, Picture.Ranges ranges, int from, int to) implements Plot {
    private static final float FOOT = 14;
    private static final float CAP = 2.5f;
    private static final float DOT = 2.75f;

    RangeChart(Typesetter type, float width, Picture.Ranges ranges, int from, int to) {
        this(type, rows(type, width, ranges), ranges, from, to);
    }

    private static RowChart rows(Typesetter type, float width, Picture.Ranges ranges) {
        var all = ranges.ranges();
        return RowChart.of(
                type,
                width,
                all.stream().map(Picture.Range::label).toList(),
                all.stream().map(Picture.Range::text).toList());
    }

    @Override
    public float height() {
        return rows.height(from, to) + FOOT;
    }

    @Override
    public void draw(Sheet sheet, Box box) {
        var field = rows.field(box);
        drawAxis(sheet, new Box(field.left(), field.bottom() + FOOT, field.width(), field.height() - FOOT));
        var top = box.top();
        for (var row = from; row < to; row++) {
            var middle = top - rows.rowHeight(row) / 2;
            rows.name(sheet, row, box.left(), middle);
            range(sheet, ranges.ranges().get(row), field, middle);
            rows.value(sheet, row, field.right() + 7, middle);
            top -= rows.rowHeight(row);
        }
    }

    private void drawAxis(Sheet sheet, Box inner) {
        var places = new Places(inner.left(), inner.right());
        tick(sheet, inner, places, new Axis.Tick(0, "0"));
        ranges.axis().ticks().forEach(tick -> tick(sheet, inner, places, tick));
        sheet.rule(inner.left(), inner.bottom(), inner.right(), inner.bottom(), 0.7f, Ink.MUTED);
    }

    private void tick(Sheet sheet, Box inner, Places places, Axis.Tick tick) {
        var x = x(tick.value(), inner);
        sheet.rule(x, inner.bottom(), x, inner.top(), 0.4f, Ink.FAINT);
        var line = type.line(tick.label(), Style.CHART);
        places.free(new Box(x - line.width() / 2, inner.bottom() - 11, line.width(), 8))
                .ifPresent(place -> sheet.text(line, place.left(), inner.bottom() - 9));
    }

    private void range(Sheet sheet, Picture.Range range, Box field, float y) {
        var best = range.best();
        var low = or(range.low(), best);
        var high = or(range.high(), best);
        if (low.isPresent() && high.isPresent()) {
            var left = x(low.getAsDouble(), field);
            var right = x(high.getAsDouble(), field);
            sheet.rule(left, y, right, y, 1.4f, Ink.ACCENT);
            sheet.rule(left, y - CAP, left, y + CAP, 1, Ink.ACCENT);
            sheet.rule(right, y - CAP, right, y + CAP, 1, Ink.ACCENT);
        }
        best.ifPresent(value -> sheet.disc(x(value, field), y, DOT, Ink.ACCENT));
    }

    private static OptionalDouble or(OptionalDouble bound, OptionalDouble best) {
        return bound.isPresent() ? bound : best;
    }

    private float x(double value, Box field) {
        return field.left() + (float) (Math.max(0, value) / highest() * field.width());
    }

    private double highest() {
        var values = ranges.ranges().stream()
                .flatMapToDouble(range -> DoubleStream.concat(range.high().stream(), range.best().stream()));
        var ticks = ranges.axis().ticks().stream().mapToDouble(Axis.Tick::value);
        var highest = DoubleStream.concat(values, ticks).max().orElse(1);
        return highest > 0 ? highest : 1;
    }
}
