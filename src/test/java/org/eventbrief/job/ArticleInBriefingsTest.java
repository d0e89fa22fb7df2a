package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eventbrief.notice.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The input that ships, run: each event of the article is told, as vaguely as it is known, in files that anybody can read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleInBriefingsTest {
    private static final Path INPUT = Path.of("input");
    /** How each date is to be read, written here by hand: none is more precise than the article. */
    private static final Map<String, String> DATES = Map.ofEntries(
            Map.entry("2024-03-27?", "27 March 2024 (uncertain)"),
            Map.entry("2023-07", "July 2023"),
            Map.entry("2023-08/..", "some time from August 2023 on"),
            Map.entry("2020", "2020"),
            Map.entry("2021", "2021"),
            Map.entry("", "no date given"),
            Map.entry("2023-06", "June 2023"),
            Map.entry("2023", "2023"),
            Map.entry("../2023-07", "some time until July 2023"),
            Map.entry("2023-08", "August 2023"),
            Map.entry("2023-11", "November 2023"),
            Map.entry("2023~", "2023 (approximate)"),
            Map.entry("2023-09?", "September 2023 (uncertain)"));

    private static final Pattern UNPLACED = Pattern.compile("• ([^•]*?)\\((article-[0-9b]+)\\)");
    private static final Pattern MOMENT =
            Pattern.compile("(?<=\\. |first |in order |last )([^•]*?) Event (article-[0-9b]+)[.,]");

    private final Path edition;

    ArticleInBriefingsTest(@TempDir Path folder) {
        RunOutcome outcome = Launch.of(
                new RunRequest(
                        List.of(INPUT),
                        folder.resolve("reports"),
                        Optional.empty(),
                        Optional.empty(),
                        new RunRequest.Narrowing(List.of(), Optional.empty(), Optional.empty(), false),
                        Optional.empty(),
                        2,
                        1,
                        false,
                        false),
                Progress.SILENT);
        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        edition = outcome.edition().orElseThrow();
    }

    private List<Path> pdfs(String below) throws IOException {
        try (Stream<Path> files = Files.list(edition.resolve(below))) {
            return files.sorted().toList();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            String all = new PDFTextStripper().getText(document);
            return all.replaceAll(
                            "(?m)^(Eventbrief edition .*|Events recorded by the desk; .*|Page \\d+ of \\d+|.* in \\d{4})$",
                            "")
                    .replaceAll("\\s+", " ");
        }
    }

    private static Map<String, NamedCsvRecord> events() throws IOException {
        Map<String, NamedCsvRecord> events = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(INPUT.resolve("article-russia-mali.csv"))) {
            rows.forEach(row -> events.put(row.getField("event_id"), row));
        }
        return events;
    }

    /** All that briefings tell of each event, by its id. */
    private Map<String, List<String>> told() throws IOException {
        Map<String, List<String>> told = new TreeMap<>();
        for (Path pdf : pdfs("briefings")) {
            String text = text(pdf);
            for (Pattern pattern : List.of(UNPLACED, MOMENT)) {
                Matcher found = pattern.matcher(text);
                while (found.find()) {
                    told.computeIfAbsent(found.group(2), id -> new ArrayList<>())
                            .add(text.substring(Math.max(0, found.end() - 700), found.end()));
                }
            }
        }
        return told;
    }

    @Test
    void everyEventOfTheArticleIsToldWithItsDateAsVagueAsItIsAndWhoClaimsIt() throws IOException {
        Map<String, List<String>> told = told();
        Map<String, NamedCsvRecord> events = events();
        assertThat(events).hasSize(22);
        events.forEach((id, event) -> {
            assertThat(told).as("told of " + id).containsKey(id);
            String type = event.getField("event_type");
            String what = Character.toUpperCase(type.charAt(0)) + type.substring(1);
            assertThat(told.get(id)).as(id).allSatisfy(text -> {
                int begin = Math.max(text.lastIndexOf(what + ": "), text.lastIndexOf(what + ", "));
                assertThat(begin).isNotNegative();
                String own = text.substring(begin);
                String before = text.substring(0, begin);
                String date = DATES.get(event.getField("date"));
                assertThat(own.startsWith(what + ", " + date) || before.endsWith(date + " "))
                        .as(id + " dated " + date + " in: " + text)
                        .isTrue();
                assertThat(own).contains(firstWords(event.getField("notes")));
                if (!event.getField("attribution").isEmpty()) {
                    assertThat(own).contains("Attribution: " + event.getField("attribution"));
                }
            });
        });
    }

    private static String firstWords(String notes) {
        return notes.substring(0, Math.min(30, notes.length()));
    }

    @Test
    void whatBelongsToNoYearIsInTheListOfTheUnplacedToo() throws IOException {
        List<String> unplaced = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(edition.resolve("data").resolve("unplaced-events.csv"))) {
            rows.forEach(row -> unplaced.add(row.getField("event_id")));
        }
        assertThat(unplaced)
                .containsExactly(
                        "article-05",
                        "article-08",
                        "article-09",
                        "article-13",
                        "article-18",
                        "article-18b",
                        "article-20",
                        "article-21");
    }

    @Test
    void aBriefingSaysThatAllComesFromOneArticle() throws IOException {
        for (String actor : List.of("russia-2023", "mali-junta-2023", "mali-2023")) {
            assertThat(text(edition.resolve("briefings").resolve(actor + ".pdf")))
                    .contains(
                            "All these events are known from one source, which no other confirms here: Vladimir Putin Embraces");
        }
    }

    @Test
    void aGroupSaysWhoItsMembersWereAndWhen() throws IOException {
        assertThat(text(edition.resolve("briefings").resolve("alliance-of-sahel-states-2024.pdf")))
                .contains(
                        "The Alliance of Sahel States stands here for Burkina Faso (from 1 January 2024), the Mali transitional"
                                + " government (from 1 January 2024) and Niger (from 1 January 2024);");
        assertThat(text(edition.resolve("briefings").resolve("mali-2023.pdf")))
                .contains(", at all times; an event counts once");
    }

    @Test
    void everyFileIsAccessibleAndOfThreePagesAtMost() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<Path> all = Stream.of(
                        "briefings/russia-2023",
                        "briefings/mali-junta-2023",
                        "briefings/alliance-of-sahel-states-2024",
                        "briefings/mali-2023",
                        "overviews/desk-2023")
                .map(name -> edition.resolve(name + ".pdf"))
                .toList();
        for (Path pdf : all) {
            try (InputStream bytes = Files.newInputStream(pdf);
                    var parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                    var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                assertThat(validator.validate(parser).isCompliant())
                        .as(pdf.getFileName().toString())
                        .isTrue();
            }
        }
        for (Path pdf : pdfs("briefings")) {
            try (var document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getNumberOfPages())
                        .as(pdf.getFileName().toString())
                        .isBetween(1, 3);
            }
        }
    }
}
