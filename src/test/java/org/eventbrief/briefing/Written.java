package org.eventbrief.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eventbrief.report.brief.Briefing;

/** A briefing that was written, to be read back. */
record Written(Rendition rendition, ByteArrayOutputStream out) {
    private static final BriefingWriter WRITER = BriefingWriter.create();

    static Written of(Briefing briefing) {
        var out = new ByteArrayOutputStream();
        try {
            return new Written(WRITER.write(briefing, out), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    PDDocument open() throws IOException {
        return Loader.loadPDF(bytes());
    }
}
