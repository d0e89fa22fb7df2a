package org.eventbrief.briefing;

import com.lowagie.text.Image;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;
import org.eventbrief.report.brief.Imprint;
import org.eventbrief.report.brief.Logo;

/** Sets words: the title, headings, paragraphs and citations. */
record TextSetting(Setting setting, Bookmarks bookmarks) {
    private static final float LOGO_HEIGHT = 31.5f;
    private static final float LOGO_WIDTH = 140;
    private static final float INDENT = 10;

    List<Piece> title(Briefing briefing) throws IOException {
        var pieces = new ArrayList<Piece>();
        pieces.addAll(publisher(briefing.imprint()));
        pieces.addAll(setting.paragraph("H1", briefing.title(), Style.TITLE, width()));
        if (!briefing.subtitle().isBlank()) {
            pieces.add(Piece.gap(3.5f));
            pieces.addAll(setting.paragraph("P", briefing.subtitle(), Style.SUBTITLE, width()));
        }
        return pieces;
    }

    private List<Piece> publisher(Imprint imprint) throws IOException {
        var room = width() - LOGO_WIDTH - INDENT;
        var words = new ArrayList<Piece>();
        words.addAll(setting.keptParagraph(imprint.organisation(), Style.KICKER, room));
        words.addAll(setting.keptParagraph(imprint.contact(), Style.CONTACT, room));
        var pieces = new ArrayList<Piece>();
        if (imprint.logo().isPresent()) {
            pieces.add(logo(imprint.logo().get()));
            words.add(Piece.of(Math.max(0, LOGO_HEIGHT - height(words)), (sheet, top) -> {}));
        }
        pieces.addAll(words);
        if (!pieces.isEmpty()) {
            pieces.add(Piece.gap(14));
        }
        return pieces;
    }

    private static float height(List<Piece> pieces) {
        var height = 0f;
        for (var piece : pieces) {
            height += piece.height();
        }
        return height;
    }

    /** Stands beside the publisher's name without taking height of its own. */
    private Piece logo(Logo logo) throws IOException {
        var image = Image.getInstance(logo.bytes());
        image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
        var left = setting.area().right() - image.getScaledWidth();
        return Piece.of(0, (sheet, top) -> sheet.artifact(() -> sheet.image(image, left, top)));
    }

    List<Piece> heading(Block.Heading heading) {
        var style = style(heading.level());
        var lines = setting.type().lines(heading.text(), style, width());
        if (lines.isEmpty()) {
            return List.of();
        }
        var element = setting.tree().element("H" + (heading.level() + 1));
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.gap(heading.level() == 1 ? 21 : 10.5f));
        pieces.add(bookmark(heading));
        pieces.addAll(setting.keptPieces(element, lines, setting.area().left()));
        return pieces;
    }

    private Piece bookmark(Block.Heading heading) {
        return Piece.of(0, (sheet, top) -> bookmarks.add(heading.level(), heading.text(), top + 7))
                .kept();
    }

    private static Style style(int level) {
        return switch (level) {
            case 1 -> Style.SECTION;
            case 2 -> Style.SUBSECTION;
            default -> Style.MINOR;
        };
    }

    List<Piece> paragraph(Block.Paragraph paragraph) {
        var style =
                switch (paragraph.voice()) {
                    case LEAD -> Style.LEAD;
                    case BODY -> Style.BODY;
                    case NOTE -> Style.NOTE;
                };
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.gap(paragraph.voice() == Block.Voice.LEAD ? 14 : 7));
        pieces.addAll(
                setting.paragraph("P", paragraph.text(), style, setting.area().measure()));
        return pieces.size() == 1 ? List.of() : pieces;
    }

    List<Piece> citation(Block.Citation citation) {
        var lines = new ArrayList<Piece>();
        lines.addAll(barred(citation.label(), Style.LABEL_BOLD));
        lines.addAll(barred(citation.text(), Style.LABEL));
        lines.addAll(barred(citation.licence(), Style.NOTE));
        // Whose work it is stays beside how to cite it.
        for (var i = 0; i < lines.size() - 1; i++) {
            lines.set(i, lines.get(i).kept());
        }
        if (!lines.isEmpty()) {
            lines.add(0, Piece.gap(7));
        }
        return lines;
    }

    private List<Piece> barred(String text, Style style) {
        var measure = setting.area().measure() - INDENT;
        var lines = setting.type().lines(text, style, measure);
        if (lines.isEmpty()) {
            return List.of();
        }
        var element = setting.tree().element("P");
        var pieces = setting.pieces(element, lines, setting.area().left() + INDENT);
        return pieces.stream().map(this::barred).toList();
    }

    private Piece barred(Piece piece) {
        var left = setting.area().left();
        return piece.after((sheet, top) ->
                sheet.artifact(() -> sheet.fill(new Box(left, top - piece.height(), 2, piece.height()), Ink.RULE)));
    }

    private float width() {
        return setting.area().width();
    }
}
