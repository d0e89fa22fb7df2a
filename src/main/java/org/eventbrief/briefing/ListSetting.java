package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Block;

/** Sets lists of words and of links. */
record ListSetting(Setting setting) {
    private static final float INDENT = 17.5f;

    List<Piece> listing(Block.Listing listing) {
        var pieces = new ArrayList<Piece>();
        var list = setting.tree().list(listing.numbered() ? "Decimal" : "Disc");
        for (var i = 0; i < listing.items().size(); i++) {
            var label = listing.numbered() ? (i + 1) + "." : "•";
            var item = item(list, label, listing.items().get(i));
            if (!item.isEmpty()) {
                pieces.add(Piece.gap(pieces.isEmpty() ? 7 : 3.5f));
                pieces.addAll(item);
            }
        }
        return pieces;
    }

    private List<Piece> item(PdfStructureElement list, String label, String text) {
        var lines = setting.type().lines(text, Style.BODY, setting.area().measure() - INDENT);
        if (lines.isEmpty()) {
            return List.of();
        }
        var left = setting.area().left();
        var item = setting.tree().child(list, "LI");
        var mark = setting.type().line(label, Style.BODY);
        var head = setting.tree().child(item, "Lbl");
        var pieces = new ArrayList<>(setting.pieces(setting.tree().child(item, "LBody"), lines, left + INDENT));
        pieces.set(0, pieces.get(0).after((sheet, top) -> {
            sheet.tagged(head, () -> sheet.text(mark, left, top - Style.BODY.ascent()));
        }));
        return pieces;
    }

    List<Piece> links(Block.Links links) {
        var pieces = new ArrayList<Piece>();
        var list = setting.tree().list("None");
        for (var link : links.links()) {
            var lines = setting.type()
                    .lines(link.label(), Style.LINK, setting.area().measure());
            if (!lines.isEmpty()) {
                pieces.add(Piece.gap(pieces.isEmpty() ? 7 : 0));
                pieces.addAll(link(list, link, lines));
            }
        }
        return pieces;
    }

    private List<Piece> link(PdfStructureElement list, Block.Link link, List<Line> lines) {
        var body = setting.tree().child(setting.tree().child(list, "LI"), "LBody");
        var element = setting.tree().child(body, "Link");
        return lines.stream().map(line -> linkLine(element, link, line)).toList();
    }

    private Piece linkLine(PdfStructureElement element, Block.Link link, Line line) {
        var left = setting.area().left();
        var height = Style.LINK.leading();
        var contents = setting.type().speller().plain(link.label());
        return Piece.of(height, (sheet, top) -> {
            var baseline = top - Style.LINK.ascent();
            sheet.tagged(element, () -> sheet.text(line, left, baseline));
            sheet.artifact(() -> sheet.rule(left, baseline - 2, left + line.width(), baseline - 2, 0.4f, Ink.ACCENT));
            var box = new Box(left, top - height, line.width(), height);
            setting.tree().lead(element, box, contents, action(link));
        });
    }

    private static PdfAction action(Block.Link link) {
        return link.url().map(PdfAction::new).orElseGet(() -> Bookmarks.to(link.label()));
    }
}
