package org.eventbrief.briefing;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;

/** What a file says about itself; all of it follows from the briefing, so that equal briefings are equal files. */
record Metadata(Briefing briefing, Speller speller) {
    private static final int ID_LENGTH = 16;
    /** A file of a few pages is 3 per cent larger for it, and is written in a tenth less time. */
    static final int FASTEST = 1;

    void beforeOpening(Document document, PdfWriter writer) {
        writer.setTagged();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Besides being smaller, such files have no table of offsets, which 2.0.5 damages under an Arabic locale.
        writer.setFullCompression();
        writer.setCompressionLevel(FASTEST);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseNone);
        writer.setTabs(PdfName.S);
        document.addTitle(speller.plain(briefing.title()));
        document.addSubject(speller.plain(briefing.subject()));
        document.addAuthor(speller.plain(briefing.imprint().organisation()));
        document.addCreator("Eventbrief");
    }

    void afterOpening(PdfWriter writer) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(briefing.language(), PdfObject.TEXT_UNICODE));
        writer.getInfo().put(PdfName.CREATIONDATE, date());
        writer.getInfo().put(PdfName.MODDATE, date());
        var id = id();
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setXmpMetadata(packet().getBytes(StandardCharsets.UTF_8));
    }

    private PdfString date() {
        return new PdfString("D:" + briefing.asOf().toString().replace("-", "") + "000000Z");
    }

    /** Of the edition and all that is told in words; what is drawn follows from the same figures. */
    private byte[] id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(Stream.of(briefing.footer().edition(), briefing.title(), briefing.subject()), told())
                    .map(text -> text + "\n")
                    .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return Arrays.copyOf(digest.digest(), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private Stream<String> told() {
        return briefing.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text());
    }

    private String packet() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>Eventbrief</xmp:CreatorTool>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """
                .formatted(
                        xml(briefing.title()),
                        xml(briefing.subject()),
                        xml(briefing.language()),
                        briefing.asOf() + "T00:00:00Z",
                        briefing.asOf() + "T00:00:00Z");
    }

    private String xml(String text) {
        return speller.plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
