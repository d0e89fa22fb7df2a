package org.eventbrief.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Words of a file that cover each other or leave their page, found from the boxes of its text. */
public final class PageFaults {
    private PageFaults() {}

    /** The faults of a file, a sentence each. */
    public static List<String> of(byte[] pdf) throws IOException {
        var faults = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var words = new Words(page);
                words.getText(document);
                var size = document.getPage(page - 1).getMediaBox();
                faults.addAll(words.faults(page, new Box(28, 14, size.getWidth() - 56, size.getHeight() - 28)));
            }
        }
        return faults;
    }

    /** Collects the boxes of the words of a page, in which glyphs follow each other closely. */
    private static final class Words extends PDFTextStripper {
        private final List<Box> boxes = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private float end = Float.NaN;
        private float line = Float.NaN;

        Words(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            var matrix = glyph.getTextMatrix();
            var x = matrix.getTranslateX();
            var y = matrix.getTranslateY();
            if (glyph.getUnicode().isBlank()) {
                end = Float.NaN;
                return;
            }
            var size = glyph.getFontSize();
            var box = new Box(x, y - 0.15f * size, glyph.getWidth(), 0.85f * size);
            if (y == line && Math.abs(x - end) < 0.3f) {
                var last = boxes.size() - 1;
                var word = boxes.get(last);
                boxes.set(last, new Box(word.left(), word.bottom(), box.right() - word.left(), word.height()));
                texts.set(last, texts.get(last) + glyph.getUnicode());
            } else {
                boxes.add(box);
                texts.add(glyph.getUnicode());
            }
            end = box.right();
            line = y;
        }

        List<String> faults(int page, Box paper) {
            var faults = new ArrayList<String>();
            for (var i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                if (box.left() < paper.left()
                        || box.right() > paper.right()
                        || box.bottom() < paper.bottom()
                        || box.top() > paper.top()) {
                    faults.add("page " + page + ": " + texts.get(i) + " leaves the page: " + box);
                }
                for (var j = i + 1; j < boxes.size(); j++) {
                    if (shrunk(box).overlaps(shrunk(boxes.get(j)))) {
                        faults.add("page " + page + ": " + texts.get(i) + " " + box + " covers " + texts.get(j) + " "
                                + boxes.get(j));
                    }
                }
            }
            return faults;
        }

        private static Box shrunk(Box box) {
            return new Box(box.left() + 0.2f, box.bottom() + 0.2f, box.width() - 0.4f, box.height() - 0.4f);
        }
    }
}
