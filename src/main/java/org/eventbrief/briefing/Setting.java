package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.ArrayList;
import java.util.List;

/** What every kind of block needs to be set: how words are broken, where they belong, and how wide a page is. */
record Setting(Typesetter type, Tree tree, Area area) {
    /** Lines below each other as pieces, with no single line left behind on either page. */
    List<Piece> pieces(PdfStructureElement element, List<Line> lines, float left) {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < lines.size(); i++) {
            var piece = piece(element, lines.get(i), left);
            var lonely = i == 0 || i == lines.size() - 2;
            pieces.add(lonely && i < lines.size() - 1 ? piece.kept() : piece);
        }
        return pieces;
    }

    /** The same, all on one page with what follows. */
    List<Piece> keptPieces(PdfStructureElement element, List<Line> lines, float left) {
        return lines.stream().map(line -> piece(element, line, left).kept()).toList();
    }

    private static Piece piece(PdfStructureElement element, Line line, float left) {
        var style = line.style();
        return Piece.of(
                style.leading(),
                (sheet, top) -> sheet.tagged(element, () -> sheet.text(line, left, top - style.ascent())));
    }

    /** A text of its own in the tree, or nothing if it has no visible character. */
    List<Piece> paragraph(String role, String text, Style style, float width) {
        var lines = type.lines(text, style, width);
        return lines.isEmpty() ? List.of() : pieces(tree.element(role), lines, area.left());
    }

    /** A text of its own in the tree that stays on the page of what follows. */
    List<Piece> keptParagraph(String text, Style style, float width) {
        var lines = type.lines(text, style, width);
        return lines.isEmpty() ? List.of() : keptPieces(tree.element("P"), lines, area.left());
    }

    /** Draws lines below each other inside an open mark. */
    static void stack(Sheet sheet, List<Line> lines, float left, float top) {
        var y = top;
        for (var line : lines) {
            sheet.text(line, left, y - line.style().ascent());
            y -= line.style().leading();
        }
    }

    static float height(List<Line> lines) {
        var height = 0f;
        for (var line : lines) {
            height += line.style().leading();
        }
        return height;
    }
}
