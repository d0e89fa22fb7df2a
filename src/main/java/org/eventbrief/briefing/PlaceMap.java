package org.eventbrief.briefing;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Picture;

/** Outlines of land with circles on them, the largest drawn first so that none hides another. */
record PlaceMap(Typesetter type, float width, Picture.Places map) implements Plot {
    private static final float HIGHEST = 200;
    private static final float LARGEST = 16;
    private static final float SMALLEST = 1.2f;
    /** How much of the part of a map that has circles they cover at most, so that they can be told apart. */
    private static final double COVERED = 0.3;

    private static final float NARROWEST = 2 * LARGEST;
    private static final float FOOT = 10.5f;
    private static final Color SEA = new Color(0xF7F9FA);
    private static final Color LAND = new Color(0xE9ECEE);
    private static final Color FOCUS = new Color(0xD3DCE4);
    private static final Color BORDER = new Color(0xA9B2BA);

    @Override
    public float height() {
        return mapHeight() + (map.disclaimer().isBlank() ? 0 : FOOT);
    }

    private float mapHeight() {
        return Math.min(HIGHEST, (float) (degreesHigh() * width / degreesWide()));
    }

    private double degreesHigh() {
        return Math.max(1e-6, map.frame().north() - map.frame().south());
    }

    private double degreesWide() {
        return Math.max(1e-6, map.frame().east() - map.frame().west());
    }

    @Override
    public void draw(Sheet sheet, Box box) {
        var scale = (float) Math.min(mapHeight() / degreesHigh(), width / degreesWide());
        var wide = (float) degreesWide() * scale;
        var frame = new Box(box.left(), box.top() - mapHeight(), wide, mapHeight());
        sheet.clipped(frame, () -> {
            sheet.fill(frame, SEA);
            map.outlines().forEach(outline -> outline(sheet, outline, frame, scale));
            circles()
                    .forEach(symbol -> sheet.ring(
                            x(symbol.at(), frame, scale),
                            y(symbol.at(), frame, scale),
                            radius(symbol, scale),
                            Ink.ACCENT,
                            Ink.PAPER));
        });
        labels(sheet, frame, scale);
        sheet.text(type.line(map.disclaimer(), Style.CHART, box.width()), box.left(), box.bottom() + 2);
    }

    private void outline(Sheet sheet, Picture.Outline outline, Box frame, float scale) {
        switch (outline.shape()) {
            case LAND -> sheet.area(LAND, BORDER, path -> trace(path, outline, frame, scale));
            case FOCUS -> sheet.area(FOCUS, BORDER, path -> trace(path, outline, frame, scale));
            case DISPUTED -> sheet.dashes(Ink.MUTED, LAND, path -> trace(path, outline, frame, scale));
        }
    }

    private void trace(Sheet.Path path, Picture.Outline outline, Box frame, float scale) {
        for (var line : outline.lines()) {
            for (var i = 0; i < line.size(); i++) {
                var x = x(line.get(i), frame, scale);
                var y = y(line.get(i), frame, scale);
                if (i == 0) {
                    path.from(x, y);
                } else {
                    path.to(x, y);
                }
            }
        }
    }

    private List<Picture.Symbol> circles() {
        return map.symbols().stream()
                .filter(symbol -> symbol.value() > 0)
                .sorted(Comparator.comparingDouble(Picture.Symbol::value).reversed())
                .toList();
    }

    /** Those of circles first, then those of lands that have room. */
    private void labels(Sheet sheet, Box frame, float scale) {
        var places = new Places(frame.left(), frame.right());
        circles().forEach(symbol -> label(sheet, symbol, frame, places, scale));
        map.symbols().stream()
                .filter(symbol -> symbol.value() <= 0)
                .forEach(symbol -> name(sheet, symbol, frame, places, scale));
    }

    private void label(Sheet sheet, Picture.Symbol symbol, Box frame, Places places, float scale) {
        var line = type.line(symbol.label(), Style.CHART_BOLD, frame.width() / 3);
        if (line.width() == 0) {
            return;
        }
        var away = radius(symbol, scale) + 2;
        var x = x(symbol.at(), frame, scale);
        var bottom = y(symbol.at(), frame, scale) - 4;
        Stream.of(x + away, x - away - line.width())
                .map(left -> new Box(left, bottom, line.width(), 8))
                .filter(box -> holds(frame, box))
                .map(places::free)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(place -> sheet.textOnPaper(line, place.left(), place.bottom() + 1.5f));
    }

    private void name(Sheet sheet, Picture.Symbol symbol, Box frame, Places places, float scale) {
        circles().forEach(circle -> places.take(box(circle, frame, scale)));
        var line = type.line(symbol.label(), Style.CHART, frame.width() / 3);
        var left = x(symbol.at(), frame, scale) - line.width() / 2;
        Optional.of(new Box(left, y(symbol.at(), frame, scale) - 4, line.width(), 8))
                .filter(box -> holds(frame, box))
                .flatMap(places::free)
                .ifPresent(place -> sheet.text(line, place.left(), place.bottom() + 1.5f));
    }

    private Box box(Picture.Symbol circle, Box frame, float scale) {
        var radius = radius(circle, scale);
        return new Box(
                x(circle.at(), frame, scale) - radius, y(circle.at(), frame, scale) - radius, 2 * radius, 2 * radius);
    }

    private static boolean holds(Box frame, Box box) {
        return box.left() > frame.left()
                && box.right() < frame.right()
                && box.bottom() > frame.bottom()
                && box.top() < frame.top();
    }

    private float radius(Picture.Symbol symbol, float scale) {
        var circles = circles();
        var greatest = circles.get(0).value();
        var sum = circles.stream().mapToDouble(Picture.Symbol::value).sum();
        var room = extent(circles, Picture.Point::x, scale) * extent(circles, Picture.Point::y, scale);
        var largest = Math.min(LARGEST, Math.sqrt(COVERED * room * greatest / (Math.PI * sum)));
        return (float) Math.max(SMALLEST, largest * Math.sqrt(symbol.value() / greatest));
    }

    private static double extent(
            List<Picture.Symbol> circles, ToDoubleFunction<Picture.Point> coordinate, float scale) {
        var range =
                circles.stream().map(Picture.Symbol::at).mapToDouble(coordinate).summaryStatistics();
        return Math.max(NARROWEST, (range.getMax() - range.getMin()) * scale);
    }

    private float x(Picture.Point point, Box frame, float scale) {
        return frame.left() + (float) (point.x() - map.frame().west()) * scale;
    }

    private float y(Picture.Point point, Box frame, float scale) {
        return frame.bottom() + (float) (point.y() - map.frame().south()) * scale;
    }
}
