package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Tone;

/** Sets dated items along a line, the dates in a column of their own. */
record TimelineSetting(Setting setting) {
    private static final float DATES = 98;
    private static final float TEXT = 119;
    private static final float RAIL = 108.5f;
    private static final float DOT = 2.6f;
    private static final float AFTER = 7;

    /** A line and the paragraph that it belongs to. */
    private record Placed(PdfStructureElement element, Line line) {}

    List<Piece> timeline(Block.Timeline timeline) {
        var pieces = new ArrayList<Piece>();
        var list = setting.tree().list("None");
        for (var moment : timeline.moments()) {
            pieces.add(pieces.isEmpty() ? Piece.gap(10.5f) : railGap());
            pieces.addAll(moment(setting.tree().child(list, "LI"), moment));
        }
        return pieces;
    }

    private Piece railGap() {
        return new Piece(AFTER, true, true, Optional.empty(), rail(AFTER));
    }

    private List<Piece> moment(PdfStructureElement item, Block.Moment moment) {
        var date = setting.type().lines(moment.date(), Style.DATE, DATES, 4);
        var head = setting.tree().child(item, "Lbl");
        var lines = body(setting.tree().child(item, "LBody"), moment);
        var beside = beside(lines, Setting.height(date));
        var pieces = new ArrayList<Piece>();
        pieces.add(first(head, date, lines.subList(0, beside), moment.tone()));
        lines.subList(beside, lines.size()).forEach(placed -> pieces.add(row(placed)));
        if (pieces.size() > 1) {
            pieces.set(0, pieces.get(0).kept());
        }
        return pieces;
    }

    private List<Placed> body(PdfStructureElement body, Block.Moment moment) {
        var lines = new ArrayList<Placed>();
        lines.addAll(placed(body, moment.title(), Style.BODY_BOLD));
        lines.addAll(placed(body, moment.detail(), Style.BODY));
        lines.addAll(placed(body, moment.source(), Style.NOTE));
        return lines;
    }

    private List<Placed> placed(PdfStructureElement body, String text, Style style) {
        var lines = setting.type().lines(text, style, setting.area().width() - TEXT);
        if (lines.isEmpty()) {
            return List.of();
        }
        var element = setting.tree().child(body, "P");
        return lines.stream().map(line -> new Placed(element, line)).toList();
    }

    private static int beside(List<Placed> lines, float height) {
        var sum = 0f;
        var count = 0;
        while (count < lines.size() && (count < 2 || sum < height)) {
            sum += lines.get(count).line().style().leading();
            count++;
        }
        return count;
    }

    private Piece first(PdfStructureElement head, List<Line> date, List<Placed> beside, Tone tone) {
        var left = setting.area().left();
        var lines = beside.stream().map(Placed::line).toList();
        var height = Area.onGrid(Math.max(Style.DATE.leading(), Math.max(Setting.height(date), Setting.height(lines))));
        return Piece.of(height, (sheet, top) -> {
            rail(height).on(sheet, top);
            sheet.artifact(() -> sheet.ring(left + RAIL, top - 7, DOT, Ink.of(tone), Ink.ACCENT));
            sheet.tagged(head, () -> Setting.stack(sheet, date, left, top));
            var y = top;
            for (var placed : beside) {
                draw(sheet, placed, y);
                y -= placed.line().style().leading();
            }
        });
    }

    private Piece row(Placed placed) {
        var height = placed.line().style().leading();
        return Piece.of(height, (sheet, top) -> {
            rail(height).on(sheet, top);
            draw(sheet, placed, top);
        });
    }

    private void draw(Sheet sheet, Placed placed, float top) {
        var line = placed.line();
        var left = setting.area().left() + TEXT;
        sheet.tagged(
                placed.element(),
                () -> sheet.text(line, left, top - line.style().ascent()));
    }

    private Piece.Drawing rail(float height) {
        var x = setting.area().left() + RAIL;
        return (sheet, top) -> sheet.artifact(() -> sheet.rule(x, top, x, top - height, 0.7f, Ink.RULE));
    }
}
