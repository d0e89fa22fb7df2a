package org.eventbrief.briefing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes the fonts of common characters from DejaVu's: the same outlines, widths and hints of Latin letters, marks and signs,
 * numbered anew without gaps, in a twentieth of the bytes.
 */
final class CommonFontsMaker {
    /** First and last of each range that is taken. */
    private static final List<int[]> RANGES = List.of(
            new int[] {0x20, 0x7E},
            new int[] {0xA0, 0x17F},
            new int[] {0x218, 0x21B},
            new int[] {0x2BB, 0x2BC},
            new int[] {0x300, 0x331},
            new int[] {0x2010, 0x203A},
            new int[] {0x20AC, 0x20AC},
            new int[] {0x2116, 0x2122},
            new int[] {0x2190, 0x2193},
            new int[] {0x2212, 0x2212},
            new int[] {0x2248, 0x2248},
            new int[] {0x2260, 0x2265},
            new int[] {0x25A1, 0x25A1},
            new int[] {0xFFFD, 0xFFFD});

    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "OS/2", "name", "post", "cmap", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

    private CommonFontsMaker() {}

    /** Takes the folder to write to. */
    public static void main(String[] args) throws IOException {
        for (Face face : Face.values()) {
            String name = face.files().get(0).name();
            Files.write(Path.of(args[0], name), made(face));
        }
    }

    static byte[] made(Face face) throws IOException {
        try (var in = face.files().get(1).open();
                var font = new TTFParser()
                        .parse(new RandomAccessReadBuffer(new ByteArrayInputStream(in.readAllBytes())))) {
            var subset = new TTFSubsetter(font, TABLES);
            for (int[] range : RANGES) {
                for (int codePoint = range[0]; codePoint <= range[1]; codePoint++) {
                    subset.add(codePoint);
                }
            }
            var out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }
}
