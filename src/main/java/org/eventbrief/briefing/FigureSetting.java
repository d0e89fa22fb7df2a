package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Block;

/** Sets a picture between what it shows and where it comes from. */
record FigureSetting(Setting setting) {
    List<Piece> figure(Block.Figure figure) {
        var area = setting.area();
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.gap(14));
        pieces.addAll(setting.keptParagraph(figure.title(), Style.FIGURE, area.width()));
        pieces.add(Piece.gap(3.5f));
        pieces.addAll(parts(figure));
        pieces.add(Piece.gap(3.5f));
        pieces.addAll(setting.keptParagraph(figure.caption(), Style.NOTE, area.measure()));
        pieces.addAll(setting.keptParagraph(figure.source(), Style.NOTE, area.measure()));
        pieces.add(Piece.of(0, (sheet, top) -> {}));
        return pieces;
    }

    private List<Piece> parts(Block.Figure figure) {
        var area = setting.area();
        var element = setting.tree().figure(setting.type().speller().plain(figure.alt()));
        var plots = new Plots(setting.type(), area.width()).of(figure.picture());
        var parts = new ArrayList<Piece>();
        for (var i = 0; i < plots.size(); i++) {
            var part = part(element, plots.get(i));
            parts.add(i == plots.size() - 1 ? part.kept() : part);
        }
        return parts;
    }

    private Piece part(PdfStructureElement element, Plot plot) {
        var area = setting.area();
        return Piece.of(plot.height(), (sheet, top) -> {
            var box = new Box(area.left(), top - plot.height(), area.width(), plot.height());
            setting.tree().place(element, box);
            sheet.tagged(element, () -> plot.draw(sheet, box));
        });
    }
}
