package org.eventbrief.briefing;

import java.awt.Color;
import java.util.Comparator;
import org.eventbrief.report.brief.Picture;

/** Outlines of land with circles on them, the largest drawn first so that none hides another. */
record PlaceMap(Typesetter type, float width, Picture.Places map) implements Plot {
    private static final float HIGHEST = 245;
    private static final float LARGEST = 16;
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
            map.symbols().stream()
                    .sorted(Comparator.comparingDouble(Picture.Symbol::value).reversed())
                    .forEach(symbol -> symbol(sheet, symbol, frame, scale));
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

    private void symbol(Sheet sheet, Picture.Symbol symbol, Box frame, float scale) {
        sheet.ring(x(symbol.at(), frame, scale), y(symbol.at(), frame, scale), radius(symbol), Ink.ACCENT, Ink.PAPER);
    }

    private void labels(Sheet sheet, Box frame, float scale) {
        var places = new Places(frame.left(), frame.right());
        map.symbols().stream()
                .sorted(Comparator.comparingDouble(Picture.Symbol::value).reversed())
                .forEach(symbol -> label(sheet, symbol, frame, places, scale));
    }

    private void label(Sheet sheet, Picture.Symbol symbol, Box frame, Places places, float scale) {
        var line = type.line(symbol.label(), Style.CHART_BOLD, frame.width() / 3);
        var left = x(symbol.at(), frame, scale) + radius(symbol) + 2;
        var bottom = y(symbol.at(), frame, scale) - 4;
        if (left + line.width() < frame.right() && bottom > frame.bottom() && bottom + 8 < frame.top()) {
            places.free(new Box(left, bottom, line.width(), 8))
                    .ifPresent(place -> sheet.textOnPaper(line, place.left(), place.bottom() + 1.5f));
        }
    }

    private float radius(Picture.Symbol symbol) {
        var largest =
                map.symbols().stream().mapToDouble(Picture.Symbol::value).max().orElse(1);
        return largest > 0 ? (float) Math.max(1.2, LARGEST * Math.sqrt(Math.max(0, symbol.value()) / largest)) : 1.2f;
    }

    private float x(Picture.Point point, Box frame, float scale) {
        return frame.left() + (float) (point.x() - map.frame().west()) * scale;
    }

    private float y(Picture.Point point, Box frame, float scale) {
        return frame.bottom() + (float) (point.y() - map.frame().south()) * scale;
    }
}
