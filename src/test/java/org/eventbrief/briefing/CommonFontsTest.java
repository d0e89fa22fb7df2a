package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fonts of common characters are parts of the whole ones, and nobody sees which of them drew a letter. */
class CommonFontsTest {
    @ParameterizedTest
    @EnumSource
    void theyAreWhatTheirMakerTakesFromTheWholeOnes(Face face) throws IOException {
        try (var in = face.files().get(0).open()) {
            assertThat(in.readAllBytes()).isEqualTo(CommonFontsMaker.made(face));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachLetterIsAsWideAsInTheWholeFont(Face face) throws IOException {
        var common = face.files().get(0).read();
        var whole = face.files().get(1).read();
        var both = "Àé ſŽțe\u0301 — ‘a’ … • − ≥ □ 0189".codePoints().boxed().toList();
        assertThat(both).allSatisfy(letter -> {
            assertThat(common.charExists(letter)).isTrue();
            assertThat(common.getWidth(letter)).isEqualTo(whole.getWidth(letter));
        });
        assertThat(common.charExists('Ж')).isFalse();
    }

    @Test
    void aLetterThatTheyLackIsDrawnByTheWholeFontAndBothAreReadInOrder() throws IOException {
        var paragraph = Block.Paragraph.of("From Arkonia to Житомир");
        try (var document =
                Written.of(Samples.with("Fonts", List.of(paragraph), Paper.A4)).open()) {
            assertThat(new PDFTextStripper().getText(document)).contains("From Arkonia to Житомир");
            var names = new TreeSet<String>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                names.add(document.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(names).contains("AAAAAA+DejaVuSerifCondensed", "BBBBBB+DejaVuSerifCondensed");
        }
    }

    @Test
    void nothingIsLargerThanItsGlyphs() throws IOException {
        try (var document = Written.of(Samples.with("Fonts", List.of(Block.Paragraph.of("A")), Paper.A4))
                .open()) {
            var fonts = document.getPage(0).getResources();
            for (COSName name : fonts.getFontNames()) {
                var program = fonts.getFont(name).getFontDescriptor().getFontFile2();
                assertThat(program.toByteArray().length).isBetween(1_000, 12_000);
            }
        }
    }
}
