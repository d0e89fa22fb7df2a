package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The outline of a document, grown in the order of its headings, which links may name. */
final class Bookmarks {
    private final PdfContentByte content;
    private final Speller speller;
    private final Deque<PdfOutline> path = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();

    Bookmarks(PdfContentByte content, Speller speller) {
        this.content = content;
        this.speller = speller;
        path.push(content.getRootOutline());
    }

    /** Marks a place of the current page; of headings with the same words the first is the one that links lead to. */
    void add(int level, String heading, float top) {
        while (path.size() > level) {
            path.pop();
        }
        path.push(new PdfOutline(path.element(), destination(top), speller.plain(heading)));
        if (names.add(heading)) {
            content.localDestination(heading, destination(top));
        }
    }

    static PdfAction to(String heading) {
        return PdfAction.gotoLocalPage(heading, false);
    }

    private static PdfDestination destination(float top) {
        return new PdfDestination(PdfDestination.XYZ, -1, top, 0);
    }
}
