package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;
import org.eventbrief.report.brief.Imprint;
import org.eventbrief.report.brief.Logo;
import org.eventbrief.report.brief.Paper;
import org.eventbrief.report.brief.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the pages is what the briefing says. */
class BriefingWriterTest {
    @Test
    void everyPageSaysWhichOfHowManyItIs(@TempDir Path folder) throws IOException {
        var file = folder.resolve("briefing.pdf");
        var rendition = BriefingWriter.create().write(Samples.plain(), file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(rendition.pages()).isGreaterThan(2);
            for (var page = 1; page <= rendition.pages(); page++) {
                assertThat(text(Written.of(Samples.plain()), page))
                        .contains("Page " + page + " of " + rendition.pages())
                        .contains("Eventbrief edition 2023-12-31-ab12cd");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void pagesHaveTheSizeOfThePaper(Paper paper) throws IOException {
        try (var document =
                Written.of(Samples.with("Title", Samples.blocks(), paper)).open()) {
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(paper.width());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(paper.height());
            });
        }
    }

    @Test
    void aTableRepeatsItsHeadOnEveryPage() throws IOException {
        var rows = IntStream.range(0, 120)
                .mapToObj(i -> List.of("Region " + i, String.valueOf(i)))
                .toList();
        var columns = List.of(Block.Column.text("Where"), Block.Column.number("Events"));
        var written = written(new Block.Grid("", columns, rows, ""));
        assertThat(written.rendition().pages()).isEqualTo(3);
        for (var page = 1; page <= 3; page++) {
            assertThat(text(written, page)).containsOnlyOnce("Where Events");
        }
    }

    @Test
    void aHeadingIsNeverTheLastOfAPage() throws IOException {
        for (var lines = 30; lines < 60; lines++) {
            var blocks = new ArrayList<Block>();
            IntStream.range(0, lines).forEach(i -> blocks.add(new Block.Paragraph("Filler.", Block.Voice.NOTE)));
            blocks.add(new Block.Heading(1, "Lonely heading"));
            blocks.add(Block.Paragraph.of("What follows it."));
            var written = written(blocks.toArray(Block[]::new));
            for (var page = 1; page <= written.rendition().pages(); page++) {
                var text = text(written, page);
                assertThat(text.contains("Lonely heading")).isEqualTo(text.contains("What follows it."));
            }
        }
    }

    @Test
    void charactersInNoFontAreShownAsBoxesAndCounted() throws IOException {
        var written = written(Block.Paragraph.of("Army 人民 \uD83C\uDDF2 of Belmara"));
        assertThat(written.rendition().substituted()).isEqualTo(3);
        assertThat(text(written, 1)).contains("Army").contains("of Belmara");
        assertThat(contents(written)).containsExactly("Army \u4EBA\u6C11 \uD83C\uDDF2 of Belmara");
    }

    @Test
    void nothingIsCountedWhereEveryCharacterIsKnown() {
        assertThat(Written.of(Samples.plain()).rendition().substituted()).isZero();
    }

    @Test
    void namesFromRightToLeftKeepTheirLetters() throws IOException {
        var written =
                written(Block.Paragraph.of("Then \u062C\u0628\u0647\u0629 \u0627\u0644\u0646\u0635\u0631 met others"));
        assertThat(contents(written))
                .contains("Then \u062C\u0628\u0647\u0629 \u0627\u0644\u0646\u0635\u0631 met others");
    }

    @Test
    void aLongRankingGoesOnOverThePage() throws IOException {
        var bars = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> Picture.Bar.of("Group no. " + i, i, i + " events"))
                .toList();
        var written = written(Samples.figure("Many", new Picture.Ranking(bars, "")));
        var text = text(written, 1) + text(written, 2) + text(written, 3);
        assertThat(text).contains("Group no. 1", "Group no. 90", "90 events");
    }

    @Test
    void emptyTextsLeaveNoTrace() throws IOException {
        var written = written(
                Block.Paragraph.of(" "),
                new Block.Heading(1, ""),
                new Block.Listing(List.of(""), false),
                new Block.KeyFigures(List.of()),
                new Block.Timeline(List.of()));
        assertThat(written.rendition().pages()).isEqualTo(1);
        assertThat(text(written, 1)).doesNotContain("•");
    }

    @Test
    void theLogoOfAPublisherIsShown() throws IOException {
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", image);
        var plain = Samples.plain();
        var imprint = new Imprint("Institute of Examples", "", Optional.of(Logo.from(image.toByteArray())));
        var briefing =
                new Briefing(plain.title(), "", "", "en", plain.asOf(), Paper.A4, imprint, plain.footer(), List.of());
        var written = Written.of(briefing);
        try (var document = written.open()) {
            var picture = new Pictures();
            picture.processPage(document.getPage(0));
            assertThat(picture.places).hasSize(1);
            var titleTop = 842 - 63 + 14 - 31.5f - 14;
            assertThat(picture.places.get(0).bottom()).isGreaterThan(titleTop);
        }
    }

    @Test
    void theSampleHasEveryKindOfBlockAndPicture() {
        var blocks = Samples.blocks();
        var pictures =
                blocks.stream().filter(Block.Figure.class::isInstance).map(block -> ((Block.Figure) block).picture());
        assertThat(Stream.concat(blocks.stream(), pictures).map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses())
                .contains(Picture.class.getPermittedSubclasses());
    }

    private static Written written(Block... blocks) {
        return Written.of(Samples.with("Title", List.of(blocks), Paper.A4));
    }

    private static String text(Written written, int page) throws IOException {
        try (var document = written.open()) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** The texts that parts of the first page stand for, as the file names them. */
    private static List<String> contents(Written written) throws IOException {
        try (var document = written.open()) {
            return ActualTexts.of(document.getPage(0));
        }
    }
}
