package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;

/** The structure of a document, for who reads it otherwise than by eye. */
final class Tree {
    private static final PdfName ATTRIBUTES = PdfName.A;
    private static final PdfName OWNER = new PdfName("O");
    private static final PdfName PRINT = PdfName.F;

    private final PdfWriter writer;
    private final PdfStructureElement root;

    Tree(PdfWriter writer) {
        this.writer = writer;
        this.root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    PdfStructureElement element(String role) {
        return child(root, role);
    }

    PdfStructureElement child(PdfStructureElement parent, String role) {
        return new PdfStructureElement(parent, new PdfName(role));
    }

    PdfStructureElement tableHead(PdfStructureElement row, String scope) {
        var cell = child(row, "TH");
        var table = attributes("Table");
        table.put(new PdfName("Scope"), new PdfName(scope));
        cell.put(ATTRIBUTES, table);
        return cell;
    }

    PdfStructureElement list(String numbering) {
        var list = element("L");
        var attributes = attributes("List");
        attributes.put(new PdfName("ListNumbering"), new PdfName(numbering));
        list.put(ATTRIBUTES, attributes);
        return list;
    }

    PdfStructureElement figure(String alt) {
        var figure = element("Figure");
        figure.put(new PdfName("Alt"), new PdfString(alt, PdfObject.TEXT_UNICODE));
        return figure;
    }

    /** Says where a figure is; the first place counts if it goes over several pages. */
    void place(PdfStructureElement figure, Box box) {
        if (!figure.contains(ATTRIBUTES)) {
            var layout = attributes("Layout");
            layout.put(new PdfName("BBox"), new PdfRectangle(box.left(), box.bottom(), box.right(), box.top()));
            layout.put(new PdfName("Placement"), new PdfName("Block"));
            figure.put(ATTRIBUTES, layout);
        }
    }

    /** Makes a drawn part of a Link element lead somewhere. */
    void lead(PdfStructureElement link, Box box, String contents, PdfAction action) {
        var annotation = new PdfAnnotation(writer, box.left(), box.bottom(), box.right(), box.top(), action);
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PRINT, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(contents, PdfObject.TEXT_UNICODE));
        var key = writer.getStructureTreeRoot().addExistingObject(link.getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(annotation);
        attach(link, annotation);
    }

    private void attach(PdfStructureElement link, PdfAnnotation annotation) {
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        var marks = link.get(PdfName.K);
        var kids = marks instanceof PdfArray array ? array : new PdfArray(marks);
        kids.add(reference);
        link.put(PdfName.K, kids);
    }

    private static PdfDictionary attributes(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        return attributes;
    }
}
