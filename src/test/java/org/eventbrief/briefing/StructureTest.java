package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who hears a briefing gets what who sees it gets, in the same order. */
class StructureTest {
    private static PDDocument document;
    private static List<PDStructureElement> elements;

    @BeforeAll
    static void read() throws IOException {
        document = Written.of(Samples.plain()).open();
        elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot());
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static void collect(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    @Test
    void headingsComeInTheirOrder() {
        var headings = elements.stream()
                .filter(element -> element.getStructureType().matches("H[1-6]"))
                .map(element -> element.getStructureType() + " " + text(element))
                .toList();
        assertThat(headings)
                .containsExactly(
                        "H1 Government of Arkonia in 2023",
                        "H2 How active it was",
                        "H2 Whom it met",
                        "H3 Kinds of event",
                        "H2 Notable events",
                        "H2 How to read this",
                        "H2 Citation and sources");
    }

    @Test
    void everyFigureHasWordsAndAPlace() {
        var figures = of("Figure");
        assertThat(figures).hasSize(7);
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.getAlternateDescription()).endsWith(": the picture in words.");
            assertThat(figure.getAttributes().getObject(0).getCOSObject().getDictionaryObject(COSName.BBOX))
                    .isNotNull();
        });
    }

    @Test
    void headsOfTablesSayWhatTheyAreTheHeadsOf() {
        var scopes = of("TH").stream()
                .map(cell -> cell.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope"))
                .collect(Collectors.groupingBy(scope -> scope, Collectors.counting()));
        assertThat(scopes).containsEntry("Column", 5L).containsEntry("Row", 34L);
        assertThat(of("TR")).hasSize(35);
    }

    @Test
    void aTableIsReadRowByRow() {
        var row = of("TR").get(5).getKids().stream()
                .map(kid -> text((PDStructureElement) kid))
                .toList();
        assertThat(row).containsExactly("Region 5", "Arkonia", "84", "3,665", "2023-06-11");
    }

    @Test
    void aParagraphOverSeveralLinesKeepsItsWordsApart() {
        assertThat(text(of("P").get(3)))
                .startsWith("The Government of Arkonia took part in 128 events in 2023, 34 more than in 2022")
                .endsWith("in 7 events the number of deaths is unknown.");
    }

    @Test
    void datesOfATimelineAreLabelsOfWhatHappened() {
        var labels = of("Lbl").stream().map(StructureTest::text).toList();
        assertThat(labels)
                .containsExactly("7 March 2023", "July 2023", "late 2023 (approximate)", "•", "•", "•", "1.", "2.");
    }

    @Test
    void linksLeadToTheWebAndIntoTheBriefing() throws IOException {
        var links = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                var action = (COSDictionary) annotation.getCOSObject().getDictionaryObject(COSName.A);
                links.add(annotation.getContents() + " " + action.getNameAsString(COSName.S));
            }
        }
        assertThat(links).containsExactly("https://example.org/data/arkonia URI", "How to read this GoTo");
    }

    @Test
    void bookmarksFollowTheHeadings() {
        var titles = new ArrayList<String>();
        var outline = document.getDocumentCatalog().getDocumentOutline();
        for (var item : outline.children()) {
            titles.add(item.getTitle());
            item.children().forEach(child -> titles.add("- " + child.getTitle()));
        }
        assertThat(titles)
                .containsExactly(
                        "How active it was",
                        "Whom it met",
                        "- Kinds of event",
                        "Notable events",
                        "How to read this",
                        "Citation and sources");
    }

    @Test
    void theFileKnowsItsTitleAndLanguage() {
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Government of Arkonia in 2023");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }

    private static List<PDStructureElement> of(String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static String text(PDStructureElement element) {
        var text = new StringBuilder();
        for (var kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                text.append(text(element.getPage(), mark));
            } else if (kid instanceof PDMarkedContentReference reference) {
                var page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(text(page, reference.getMCID()));
            }
        }
        return text.toString();
    }

    private static String text(PDPage page, int mark) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            return extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() == mark)
                    .map(StructureTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(glyph -> ((TextPosition) glyph).getUnicode())
                .collect(Collectors.joining());
    }
}
