package org.eventbrief.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Tone;

/** Dated things below each other over a line of time: a dot for a day, a bar as long as a date is vague. */
record SpanChart(Typesetter type, Picture.Spans spans, int from, int to) implements Plot {
    private static final float ROW = 14;
    private static final float FOOT = 14;
    private static final float BAR = 5;

    @Override
    public float height() {
        return (to - from) * ROW + FOOT;
    }

    @Override
    public void draw(Sheet sheet, Box box) {
        var inner = new Box(box.left() + 4, box.bottom() + FOOT, box.width() - 8, box.height() - FOOT);
        var places = new Places(box.left(), box.right());
        for (var mark : spans.marks()) {
            mark(sheet, inner, box, places, mark);
        }
        sheet.rule(box.left(), inner.bottom(), box.right(), inner.bottom(), 0.7f, Ink.MUTED);
        var middle = box.top() - ROW / 2;
        for (var span : spans.spans().subList(from, to)) {
            span(sheet, span, inner, middle);
            middle -= ROW;
        }
    }

    private void mark(Sheet sheet, Box inner, Box box, Places places, Picture.Mark mark) {
        var x = x(mark.day(), inner);
        sheet.rule(x, inner.bottom(), x, inner.top(), 0.4f, Ink.FAINT);
        var line = type.line(mark.label(), Style.CHART, inner.width());
        var left = Math.max(box.left(), Math.min(box.right() - line.width(), x));
        places.free(new Box(left, inner.bottom() - 11, line.width(), 8))
                .ifPresent(place -> sheet.text(line, place.left(), inner.bottom() - 9));
    }

    private void span(Sheet sheet, Picture.Span span, Box inner, float y) {
        var left = x(span.first(), inner);
        var right = x(span.last(), inner);
        var colour = Ink.of(span.tone());
        if (right - left > BAR) {
            sheet.fill(new Box(left, y - BAR / 2, right - left, BAR), colour);
        } else {
            sheet.disc((left + right) / 2, y, BAR / 2, colour);
        }
        label(sheet, span, inner, left - BAR, right + BAR, y);
    }

    private void label(Sheet sheet, Picture.Span span, Box inner, float left, float right, float y) {
        var style = span.tone() == Tone.STRONG ? Style.CHART_BOLD : Style.CHART;
        var baseline = y - style.size() * 0.36f;
        var line = type.line(span.label(), style, inner.width() / 2);
        if (line.width() <= inner.right() - right) {
            sheet.textOnPaper(line, right, baseline);
        } else if (line.width() <= left - inner.left()) {
            sheet.textOnPaper(line, left - line.width(), baseline);
        } else {
            // A bar that leaves no room beside it makes room for its label.
            var inside = Math.max(inner.left(), Math.min(left + BAR, inner.right() - line.width()));
            sheet.fill(new Box(inside, y - BAR, line.width() + BAR, 2 * BAR), Ink.PAPER);
            sheet.text(line, inside, baseline);
        }
    }

    private float x(LocalDate day, Box inner) {
        var all = Math.max(1, ChronoUnit.DAYS.between(spans.first(), spans.last()));
        var part = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(spans.first(), day)));
        return inner.left() + (float) part / all * inner.width();
    }
}
