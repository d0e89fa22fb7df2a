package org.eventbrief.briefing;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.function.Consumer;

/** Draws on the current page, either for a place in the structure tree or as decoration that nobody reads aloud. */
final class Sheet {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final float HATCH = 3;

    private final PdfContentByte content;
    private boolean decorating;
    private int substituted;

    Sheet(PdfContentByte content) {
        this.content = content;
    }

    /** How many characters in what is read were replaced by a box so far. */
    int substituted() {
        return substituted;
    }

    void tagged(PdfStructureElement element, Runnable drawing) {
        if (decorating) {
            drawing.run();
            return;
        }
        content.beginMarkedContentSequence(element);
        drawing.run();
        content.endMarkedContentSequence();
    }

    void artifact(Runnable drawing) {
        if (decorating) {
            drawing.run();
            return;
        }
        content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
        decorating = true;
        drawing.run();
        decorating = false;
        content.endMarkedContentSequence();
    }

    void text(Line line, float left, float baseline) {
        if (line.isEmpty()) {
            return;
        }
        if (decorating) {
            draw(line, left, baseline);
            return;
        }
        substituted += line.substituted();
        if (line.literal()) {
            draw(line, left, baseline);
        } else {
            standingFor(line.actual(), () -> draw(line, left, baseline));
        }
    }

    /** Text on paper of its own, where lines run behind it. */
    void textOnPaper(Line line, float left, float baseline) {
        var size = line.style().size();
        fill(new Box(left - 1, baseline - size * 0.2f, line.width() + 2, size), Ink.PAPER);
        text(line, left, baseline);
    }

    void textRight(Line line, float right, float baseline) {
        text(line, right - line.width(), baseline);
    }

    void textCentred(Line line, float middle, float baseline) {
        text(line, middle - line.width() / 2, baseline);
    }

    private void standingFor(String actual, Runnable drawing) {
        var properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, new PdfString(actual, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(SPAN, properties, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    private void draw(Line line, float left, float baseline) {
        if (line.mixed()) {
            var phrase = RightToLeft.phrase(line.runs(), line.style());
            ColumnText.showTextAligned(
                    content, Element.ALIGN_LEFT, phrase, left, baseline, 0, PdfWriter.RUN_DIRECTION_LTR, 0);
            return;
        }
        content.setColorFill(line.style().colour());
        content.beginText();
        content.setTextMatrix(left, baseline);
        for (var run : line.runs()) {
            content.setFontAndSize(run.font(), line.style().size());
            content.showText(run.text());
        }
        content.endText();
    }

    void fill(Box box, Color colour) {
        content.setColorFill(colour);
        content.rectangle(box.left(), box.bottom(), box.width(), box.height());
        content.fill();
    }

    void disc(float x, float y, float radius, Color colour) {
        content.setColorFill(colour);
        content.circle(x, y, radius);
        content.fill();
    }

    void ring(float x, float y, float radius, Color fill, Color edge) {
        content.setColorFill(fill);
        content.setColorStroke(edge);
        content.setLineWidth(0.75f);
        content.circle(x, y, radius);
        content.fillStroke();
    }

    void rule(float x1, float y1, float x2, float y2, float width, Color colour) {
        content.setColorStroke(colour);
        content.setLineWidth(width);
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    /** Fills with stripes that rise to the right, inside an edge of the same colour. */
    void hatch(Box box, Color colour) {
        fill(box, Ink.PAPER);
        clipped(box, () -> {
            for (var x = box.left() - box.height(); x < box.right(); x += HATCH) {
                rule(x, box.bottom(), x + box.height(), box.top(), 0.8f, colour);
            }
        });
        content.setColorStroke(colour);
        content.setLineWidth(0.8f);
        var inset = Math.min(0.4f, Math.min(box.width(), box.height()) / 2);
        content.rectangle(box.left() + inset, box.bottom() + inset, box.width() - 2 * inset, box.height() - 2 * inset);
        content.stroke();
    }

    /** Draws a picture with its upper left corner at a point. */
    void image(Image image, float left, float top) {
        image.setAbsolutePosition(left, top - image.getScaledHeight());
        content.addImage(image);
    }

    /** Draws only what lies inside a box. */
    void clipped(Box box, Runnable drawing) {
        content.saveState();
        content.rectangle(box.left(), box.bottom(), box.width(), box.height());
        content.clip();
        content.newPath();
        drawing.run();
        content.restoreState();
    }

    PdfContentByte content() {
        return content;
    }

    /** Fills what a path goes around. */
    void area(Color fill, Color edge, Consumer<Path> path) {
        content.setColorFill(fill);
        content.setColorStroke(edge);
        content.setLineWidth(0.4f);
        path.accept(new Path(content));
        content.closePathEoFillStroke();
    }

    /** Follows a path with dashes, which cover any line that runs there already. */
    void dashes(Color colour, Color between, Consumer<Path> path) {
        content.saveState();
        content.setColorStroke(between);
        content.setLineWidth(1);
        path.accept(new Path(content));
        content.stroke();
        content.setColorStroke(colour);
        content.setLineWidth(0.6f);
        content.setLineDash(2, 2, 0);
        path.accept(new Path(content));
        content.stroke();
        content.restoreState();
    }

    /** Lines that begin anew or go on. */
    record Path(PdfContentByte content) {
        void from(float x, float y) {
            content.moveTo(x, y);
        }

        void to(float x, float y) {
            content.lineTo(x, y);
        }
    }
}
