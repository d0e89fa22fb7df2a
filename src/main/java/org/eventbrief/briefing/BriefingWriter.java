package org.eventbrief.briefing;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;

/** Writes briefings as tagged PDF files (PDF/UA-1); one writer serves any number of threads. */
public final class BriefingWriter {
    private final Typesetter type;

    private BriefingWriter(Typesetter type) {
        this.type = type;
    }

    /** A writer that remembers fonts and widths; keep it for all briefings. */
    public static BriefingWriter create() {
        return new BriefingWriter(new Typesetter(new Fonts()));
    }

    /** Writes one file; the same briefing gives the same bytes at any time, in any time zone and locale. */
    public Rendition write(Briefing briefing, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return write(briefing, out);
        }
    }

    /** Writes to a stream and leaves it open. */
    public Rendition write(Briefing briefing, OutputStream out) throws IOException {
        var paper = briefing.paper();
        var document = new Document(new Rectangle(paper.width(), paper.height()));
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        var metadata = new Metadata(briefing, type.speller());
        metadata.beforeOpening(document, writer);
        document.open();
        metadata.afterOpening(writer);
        var rendition = set(briefing, type, document, writer);
        document.close();
        return rendition;
    }

    private static Rendition set(Briefing briefing, Typesetter type, Document document, PdfWriter writer)
            throws IOException {
        var area = Area.of(briefing.paper());
        var sheet = new Sheet(writer.getDirectContent());
        var furniture = new Furniture(briefing, type, area);
        var pieces = pieces(briefing, new Setting(type, new Tree(writer), area), writer);
        new Flow(document, sheet, furniture, area).place(pieces);
        return new Rendition(furniture.finish(), sheet.substituted());
    }

    private static List<Piece> pieces(Briefing briefing, Setting setting, PdfWriter writer) throws IOException {
        var bookmarks = new Bookmarks(writer.getDirectContent(), setting.type().speller());
        var words = new TextSetting(setting, bookmarks);
        var blocks = new Blocks(setting, words);
        var pieces = new ArrayList<Piece>(words.title(briefing));
        var headed = false;
        for (var block : briefing.blocks()) {
            var more = new ArrayList<>(blocks.pieces(block));
            if (headed && !more.isEmpty()) {
                more.set(0, more.get(0).afterHeading());
            }
            headed = block instanceof Block.Heading;
            pieces.addAll(more);
        }
        return pieces;
    }
}
