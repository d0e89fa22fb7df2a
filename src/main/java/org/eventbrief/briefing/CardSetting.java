package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Block;

/** Sets key figures as cards of equal height, up to five beside each other. */
record CardSetting(Setting setting) {
    private static final int MOST = 5;
    private static final int FEWEST = 3;
    private static final float GAP = 7;
    private static final float PADDING = 7;
    private static final List<Style> SIZES = List.of(Style.VALUE_LARGE, Style.VALUE_MEDIUM, Style.VALUE_SMALL);

    /** The lines of one card; the number stands at one height in all cards of a row. */
    private record Card(List<Line> label, Line value, List<Line> notes) {}

    List<Piece> keyFigures(Block.KeyFigures figures) {
        var count = figures.figures().size();
        if (count == 0) {
            return List.of();
        }
        var rows = (count + MOST - 1) / MOST;
        var perRow = (count + rows - 1) / rows;
        var list = setting.tree().list("None");
        var pieces = new ArrayList<Piece>();
        for (var start = 0; start < count; start += perRow) {
            pieces.add(Piece.gap(start == 0 ? 14 : GAP));
            pieces.add(row(list, figures.figures().subList(start, Math.min(count, start + perRow)), perRow));
        }
        return pieces;
    }

    private Piece row(PdfStructureElement list, List<Block.KeyFigure> figures, int perRow) {
        var places = Math.max(FEWEST, perRow);
        var width = (setting.area().width() - GAP * (places - 1)) / places;
        var cards = figures.stream().map(figure -> card(figure, width)).toList();
        var bodies = cards.stream()
                .map(card -> setting.tree().child(setting.tree().child(list, "LI"), "LBody"))
                .toList();
        var labels = highest(cards.stream().map(Card::label));
        var notes = highest(cards.stream().map(Card::notes));
        var height = PADDING + labels + Style.VALUE_LARGE.leading() + notes + PADDING;
        return Piece.of(height, (sheet, top) -> {
            for (var i = 0; i < cards.size(); i++) {
                var box = new Box(setting.area().left() + i * (width + GAP), top - height, width, height);
                draw(sheet, cards.get(i), bodies.get(i), box, labels);
            }
        });
    }

    private static float highest(Stream<List<Line>> texts) {
        return texts.map(Setting::height).max(Float::compare).orElse(0f);
    }

    private Card card(Block.KeyFigure figure, float width) {
        var room = width - 2 * PADDING;
        var notes = Stream.of(figure.detail(), figure.change(), figure.rank())
                .flatMap(note -> setting.type().lines(note, Style.NOTE, room, 4).stream())
                .toList();
        return new Card(
                setting.type().lines(figure.label(), Style.LABEL_BOLD, room, 3), value(figure.value(), room), notes);
    }

    private Line value(String value, float room) {
        for (var size : SIZES) {
            var line = setting.type().line(value, size);
            if (line.width() <= room) {
                return line;
            }
        }
        return setting.type().line(value, Style.VALUE_SMALL, room);
    }

    private static void draw(Sheet sheet, Card card, PdfStructureElement body, Box box, float labels) {
        sheet.artifact(() -> {
            sheet.fill(box, Ink.CARD);
            sheet.fill(new Box(box.left(), box.top() - 1.5f, box.width(), 1.5f), Ink.ACCENT);
        });
        var left = box.left() + PADDING;
        var top = box.top() - PADDING;
        sheet.tagged(body, () -> {
            Setting.stack(sheet, card.label(), left, top);
            sheet.text(card.value(), left, top - labels - card.value().style().ascent());
            Setting.stack(sheet, card.notes(), left, top - labels - Style.VALUE_LARGE.leading());
        });
    }
}
