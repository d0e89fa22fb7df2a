package org.eventbrief.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.brief.Tone;

/** Upright bars in groups, labelled with their values as far as there is room, the weightiest first. */
record ColumnChart(Typesetter type, List<Group> groups, Axis axis, Legend legend, float field, int labelLines)
        implements Plot {
    /** The least room between two labels below bars, in points. */
    static final float AIR = 3;

    private static final float HEAD = 14;
    private static final float LINE = Style.CHART.leading();
    private static final float WIDEST = 34;
    private static final float LONGEST = 68;

    /** Bars that stand side by side over one label. */
    record Group(String label, List<Bar> bars) {}

    /** A bar and where it stands; an unknown one has no height. */
    private record Column(Bar bar, Box box) {}

    @Override
    public float height() {
        return legend.height() + HEAD + field + foot();
    }

    private float foot() {
        return labelLines * LINE + 5;
    }

    @Override
    public void draw(Sheet sheet, Box box) {
        if (groups.isEmpty()) {
            return;
        }
        legend.draw(sheet, box);
        var gutter = gutter();
        var inner = new Box(box.left() + gutter, box.bottom() + foot(), box.width() - gutter, field);
        drawAxis(sheet, inner, box.left());
        var columns = columns(inner);
        columns.forEach(column -> Legend.fill(
                sheet, column.box(), column.bar().tone(), column.bar().partial()));
        sheet.rule(inner.left(), inner.bottom(), inner.right(), inner.bottom(), 0.7f, Ink.MUTED);
        drawValues(sheet, inner, columns);
        drawLabels(sheet, inner);
    }

    private float gutter() {
        return axis.ticks().stream()
                .map(tick -> type.line(tick.label(), Style.CHART).width() + 5)
                .max(Float::compare)
                .orElse(0f);
    }

    private void drawAxis(Sheet sheet, Box inner, float left) {
        if (left < inner.left()) {
            var places = new Places(left, inner.left());
            tick(sheet, inner, places, new Axis.Tick(0, "0"));
            axis.ticks().forEach(tick -> tick(sheet, inner, places, tick));
        }
    }

    private void tick(Sheet sheet, Box inner, Places places, Axis.Tick tick) {
        var y = inner.bottom() + height(tick.value());
        var line = type.line(tick.label(), Style.CHART);
        places.free(new Box(inner.left() - 5 - line.width(), y - 4.5f, line.width(), LINE))
                .ifPresent(place -> {
                    sheet.rule(inner.left(), y, inner.right(), y, 0.4f, Ink.FAINT);
                    sheet.text(line, place.left(), y - 2.5f);
                });
    }

    private float height(double value) {
        return (float) (Math.max(0, value) / highest() * field);
    }

    private double highest() {
        var values = bars().flatMapToDouble(bar -> bar.value().stream());
        var ticks = axis.ticks().stream().mapToDouble(Axis.Tick::value);
        var highest = DoubleStream.concat(values, ticks).max().orElse(1);
        return highest > 0 ? highest : 1;
    }

    private Stream<Bar> bars() {
        return groups.stream().flatMap(group -> group.bars().stream());
    }

    private List<Column> columns(Box inner) {
        var slot = inner.width() / groups.size();
        var columns = new ArrayList<Column>();
        for (var i = 0; i < groups.size(); i++) {
            var bars = groups.get(i).bars();
            var width = Math.min(WIDEST, slot * 0.72f / bars.size());
            var left = inner.left() + (i + 0.5f) * slot - width * bars.size() / 2;
            for (var j = 0; j < bars.size(); j++) {
                var value = bars.get(j).value().orElse(0);
                columns.add(new Column(
                        bars.get(j), new Box(left + j * width, inner.bottom(), width - 0.5f, height(value))));
            }
        }
        return columns;
    }

    private void drawValues(Sheet sheet, Box inner, List<Column> columns) {
        var places = new Places(inner.left() - 2, inner.right() + 7);
        columns.forEach(column -> places.take(column.box()));
        var ordered = columns.stream().sorted(byWeight(columns)).toList();
        for (var column : ordered) {
            var style = column.bar().tone() == Tone.STRONG ? Style.CHART_BOLD : Style.CHART;
            var line = type.line(column.bar().text(), style, inner.width());
            var must = column.equals(ordered.get(0));
            places.above(column.box(), line, must).ifPresent(at -> sheet.textOnPaper(line, at.left(), at.bottom() + 2));
        }
    }

    /** The loud ones first, then those of a part of their period, the highest, the last and the first. */
    private static Comparator<Column> byWeight(List<Column> columns) {
        var first = columns.get(0);
        var last = columns.get(columns.size() - 1);
        return Comparator.comparing((Column column) -> column.bar().tone() != Tone.STRONG)
                .thenComparing(column -> !column.bar().partial())
                .thenComparing(column -> -column.box().height())
                .thenComparing(column -> !column.equals(last))
                .thenComparing(column -> !column.equals(first));
    }

    private void drawLabels(Sheet sheet, Box inner) {
        var slot = inner.width() / groups.size();
        var step = step(slot);
        var places = new Places(inner.left(), inner.right());
        for (var i = groups.size() - 1; i >= 0; i -= step) {
            var lines = type.lines(groups.get(i).label(), Style.CHART, slot * step - AIR, labelLines);
            drawLabel(sheet, lines, inner, inner.left() + (i + 0.5f) * slot, places);
        }
    }

    private static void drawLabel(Sheet sheet, List<Line> lines, Box inner, float middle, Places places) {
        var half = lines.stream().map(Line::width).max(Float::compare).orElse(0f) / 2;
        var centre = Math.max(inner.left() + half, Math.min(inner.right() - half, middle));
        var height = lines.size() * LINE;
        var place = places.free(new Box(centre - half, inner.bottom() - height, 2 * half, height));
        if (place.isPresent()) {
            var baseline = inner.bottom() - 9.5f;
            for (var line : lines) {
                sheet.textCentred(line, centre, baseline);
                baseline -= LINE;
            }
        }
    }

    private int step(float slot) {
        if (slot > WIDEST) {
            return 1;
        }
        var widest = groups.stream()
                .map(group -> type.line(group.label(), Style.CHART).width())
                .max(Float::compare)
                .orElse(0f);
        return Math.max(1, (int) Math.min(groups.size(), Math.ceil((Math.min(widest, LONGEST) + AIR) / slot)));
    }
}
