package org.eventbrief.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds the words that marked parts of a page stand for. */
final class ActualTexts {
    private ActualTexts() {}

    static List<String> of(PDPage page) throws IOException {
        var texts = new ArrayList<String>();
        var last = new COSDictionary();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSDictionary dictionary) {
                last = dictionary;
            } else if (token instanceof Operator operator && operator.getName().equals("BDC")) {
                var text = last.getString("ActualText");
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
