package org.eventbrief.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.settings.Environment;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.SettingsFile;
import org.eventbrief.settings.Show;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Composed briefings, written and read back. */
class BriefingsTest {
    private static final BriefingWriter WRITER = BriefingWriter.create();

    private static Composed arkonia(Show show, int year, Extras extras) {
        SampleFacts sample = SampleFacts.twoDatasets().showing(show);
        EditionFacts facts = sample.facts();
        return Briefings.of(facts, extras).actor(sample.subject(facts, "Arkonia"), year);
    }

    private static Composed desk(String name, int year) {
        SampleFacts sample = new SampleFacts(SampleFacts.desk());
        EditionFacts facts = sample.facts();
        return Briefings.of(facts, Extras.NONE).actor(sample.subject(facts, name), year);
    }

    private static byte[] bytes(Composed composed) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.write(composed.briefing(), out);
        return out.toByteArray();
    }

    private static String text(Composed composed) throws IOException {
        try (var document = Loader.loadPDF(bytes(composed))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Arkonia, 2021",
        "Belmara, 2021",
        "Belmaran rebels, 2021",
        "Corvia, 2021",
        "Corvia, 2020",
        "Belmara, 2019"
    })
    void aBriefingOfOneDatasetHasOneToThreePages(String name, int year) throws IOException {
        try (var document = Loader.loadPDF(bytes(desk(name, year)))) {
            assertThat(document.getNumberOfPages()).isBetween(1, 3);
        }
    }

    @BeforeAll
    static void chooseParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aBriefingIsAccessible() throws Exception {
        assertThat(failures(arkonia(Show.EVENTS, 2021, Extras.NONE))).isEmpty();
        assertThat(failures(overview())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Military Forces of Arkonia (2010-), 2017",
        "People’s Front of Belmara, 2021",
        "Corvia Liberation Army, 2018"
    })
    void aBriefingOnDataLikeThoseOfAProviderIsAccessibleAndHasThreePages(String name, int year) throws Exception {
        SampleFacts sample = MadeUpDecade.facts();
        EditionFacts facts = sample.facts();
        Composed composed = Briefings.of(facts, Extras.NONE).actor(sample.subject(facts, name), year);
        assertThat(composed.briefing().blocks())
                .filteredOn(Block.Figure.class::isInstance)
                .hasSize(4);
        assertThat(failures(composed)).isEmpty();
        try (var document = Loader.loadPDF(bytes(composed))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var last = new PDFTextStripper();
            last.setStartPage(3);
            assertThat(last.getText(document)).contains("Citation", "Licence: CC0");
        }
    }

    private static List<String> failures(Composed composed) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(bytes(composed)), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        assertThat(bytes(arkonia(Show.EVENTS, 2021, Extras.NONE)))
                .isEqualTo(bytes(arkonia(Show.EVENTS, 2021, Extras.NONE)));
        assertThat(bytes(overview())).isEqualTo(bytes(overview()));
    }

    @Test
    void twoDatasetsHaveAChapterEachAndAreNeverAdded() throws IOException {
        assertThat(text(arkonia(Show.EVENTS, 2021, Extras.NONE)))
                .contains(
                        "According to Made-up desk 1.0",
                        "According to Made-up ucdp-ged 1.0",
                        "their figures are never added")
                .contains("Arkonia took part in 4 events in 2021")
                .contains("Arkonia took part in 48 events in 2021, 12 more than in 2020 (+33%)")
                .doesNotContain("52 events");
    }

    @Test
    void everyEventOfAFewIsToldWithItsDateAsVagueAsItIs() throws IOException {
        assertThat(text(desk("Arkonia", 2021)))
                .contains("What happened, in order; what is dated to the year alone comes last")
                .contains("4 March 2021", "June 2021 (uncertain)", "2021 (approximate)", "30 December 2021")
                .contains("Battle: Arkonia against Belmaran rebels", "Veto: Belmara against Arkonia")
                .contains("Treaty: Arkonia and Corvia", "12 fatalities")
                .contains("Known, but of no certain year: 1 event, counted nowhere", "(d6)");
    }

    @Test
    void manyEventsAreToldByTheRule() throws IOException {
        String text = text(arkonia(Show.EVENTS, 2021, Extras.NONE));
        assertThat(text)
                .contains(
                        "Notable events",
                        "Among the deadliest (9 others as deadly).",
                        "First in this country.",
                        Notable.rule(3))
                .contains("State-based: Arkonia and ")
                .doesNotContain("State-based: Arkonia towards");
    }

    /** A configuration that variables give. */
    private static Settings settings(String... variables) {
        Map<String, String> all = new HashMap<>();
        for (int at = 0; at < variables.length; at += 2) {
            all.put("EVENTBRIEF_" + variables[at], variables[at + 1]);
        }
        return SettingsFile.read(Optional.empty(), Environment.of(all), List.of());
    }

    private static Composed ucdp(String name, String... variables) {
        SampleFacts sample = SampleFacts.twoDatasets();
        EditionFacts facts = sample.facts(settings(variables));
        return Briefings.of(facts, Extras.NONE).actor(sample.subject(facts, name), 2021);
    }

    @Test
    void datesHaveTheConfiguredForm() throws IOException {
        SampleFacts sample = new SampleFacts(SampleFacts.desk());
        EditionFacts american = sample.facts(settings("LANGUAGE", "en-US"));
        assertThat(text(Briefings.of(american, Extras.NONE).actor(sample.subject(american, "Arkonia"), 2021)))
                .contains("March 4, 2021", "December 30, 2021", "June 2021 (uncertain)", "as of December 31, 2021")
                .doesNotContain("4 March 2021", "31 December 2021");
        EditionFacts iso = sample.facts(settings("DATES", "2023-03-03"));
        assertThat(text(Briefings.of(iso, Extras.NONE).actor(sample.subject(iso, "Arkonia"), 2021)))
                .contains("2021-03-04", "2021-12-30", "2021-06 (uncertain)", "as of 2021-12-31")
                .doesNotContain("March 2021", "December 2021");
    }

    @Test
    void thresholdsDecideWhatABriefingTellsAndAreTold() throws IOException {
        assertThat(text(ucdp("Arkonia", "THRESHOLDS_PERCENTAGEBASE", "37", "THRESHOLDS_DEADLIESTEVENTS", "1")))
                .contains("Arkonia took part in 48 events in 2021, 12 more than in 2020.")
                .contains("Percentages need a base of 37.", Notable.rule(1));
        assertThat(Notable.rule(1)).startsWith("Notable events are the deadliest (");
        assertThat(Notable.rule(2)).startsWith("Notable events are the two deadliest (");
        assertThat(text(ucdp("Arkonia", "THRESHOLDS_PERCENTAGEBASE", "36")))
                .contains("12 more than in 2020 (+33%)", "Percentages need a base of 36.");
        assertThat(text(ucdp("Arkonia", "THRESHOLDS_SMALLNUMBERS", "49")))
                .contains("12 more than in 2020 (+33%); numbers this small say little about a trend.");
    }

    @Test
    void howManyEventsAreFewIsConfigured() throws IOException {
        SampleFacts sample = new SampleFacts(SampleFacts.desk());
        EditionFacts facts = sample.facts(settings("THRESHOLDS_ALLEVENTS", "3"));
        assertThat(text(Briefings.of(facts, Extras.NONE).actor(sample.subject(facts, "Arkonia"), 2021)))
                .contains("Notable events are the three deadliest")
                .doesNotContain("What happened");
    }

    private static Composed overview(String... variables) {
        return Briefings.of(SampleFacts.twoDatasets().facts(settings(variables)), Extras.NONE)
                .overview("ucdp-ged", 2021);
    }

    private static int rows(Composed composed, String column) {
        return composed.briefing().blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .filter(grid -> grid.columns().get(0).toString().contains(column))
                .mapToInt(grid -> grid.rows().size())
                .findFirst()
                .orElse(0);
    }

    @Test
    void thresholdsDecideWhomAnOverviewLists() throws IOException {
        int movers = rows(overview(), "Actor");
        assertThat(movers).isGreaterThan(2);
        assertThat(rows(overview("THRESHOLDS_RISERSANDFALLERS", "1"), "Actor")).isLessThanOrEqualTo(2);
        assertThat(rows(overview("THRESHOLDS_SMALLESTCHANGE", "12"), "Actor")).isBetween(1, movers - 1);
        assertThat(text(overview("THRESHOLDS_SMALLESTCHANGE", "12")))
                .contains("A change of fewer than 12 events is not listed.");
        assertThat(text(overview())).doesNotContain("not listed");
        assertThat(rows(overview(), "Pair")).isGreaterThan(1);
        assertThat(rows(overview("THRESHOLDS_DEADLIESTPAIRS", "1"), "Pair")).isEqualTo(1);
        assertThat(text(overview("THRESHOLDS_MOSTACTIVE", "1"))).contains("others are not shown.");
    }

    @Test
    void whereRowsMayNotBeShownNoneIs() throws IOException {
        assertThat(text(arkonia(Show.COUNTS, 2021, Extras.NONE)))
                .contains("d2, d3, d5", "2021-0")
                .doesNotContain("Note on", "Made-up source", "Circles");
    }

    @Test
    void aYearWithoutEventsSaysSo() throws IOException {
        assertThat(text(desk("Arkonia", 2020)))
                .contains("The data hold no event involving Arkonia in 2020, after 1 in 2019.");
    }

    @Test
    void aPartialYearIsComparedOnTheSameMonths() throws IOException {
        assertThat(text(desk("Arkonia", 2021)))
                .contains("(covered up to 30 December only)")
                .contains(
                        "In January to November, which both years cover whole, 2 events are dated to a month, after none in"
                                + " 2020; 1 event of 2021 is dated to no month.");
    }

    @Test
    void namesOfWhoIsMetStandWithTheNumberOnTheTile() throws IOException {
        assertThat(text(desk("Arkonia", 2021)))
                .contains("The 3 counterparts were Corvia (2 events), Belmara (1 event) and Belmaran rebels (1 event).")
                .contains("Counterparts 3");
    }

    @Test
    void nobodyIsSaidToHaveKilled() throws IOException {
        for (Composed composed : List.of(arkonia(Show.EVENTS, 2021, Extras.NONE), desk("Arkonia", 2021), overview())) {
            assertThat(text(composed)).doesNotContainIgnoringCase("killed by").doesNotContainIgnoringCase("likely");
        }
    }

    @Test
    void revisionsAreToldWhereThereIsAnEarlierEdition() throws IOException {
        var revision = new Extras.Revision("desk", "desk:Arkonia", 2021, "events", "3", "4", "1 new event");
        Extras extras = new Extras(Optional.empty(), Optional.of(List.of(revision)), true);
        assertThat(text(arkonia(Show.EVENTS, 2021, extras)))
                .contains("Changed since the last edition: events from 3 to 4 (1 new event).")
                .contains("No figure of this year has changed since the last edition.");
    }

    @Test
    void citationsAreReadyToCopy() throws IOException {
        assertThat(text(desk("Arkonia", 2021)))
                .contains(
                        "Institute of Examples. Made-up desk, release 1.0.", "Licence: CC0", "https://example.org/desk")
                .contains("Eventbrief edition 2021-12-31-abc, as of 31 December 2021");
    }

    @Test
    void anOverviewTellsWhoRoseAndFell() throws IOException {
        assertThat(text(overview()))
                .contains("The dataset has 48 events in 2021, 12 more than in 2020 (+33%).")
                .contains("Who rose and who fell most", "Deadliest dyads", "Most active: Arkonia");
    }

    @Test
    void keysOfFiguresAreUnique() {
        List<String> keys = arkonia(Show.EVENTS, 2021, Extras.NONE).figures().stream()
                .map(Figure::key)
                .collect(Collectors.toList());
        assertThat(keys).doesNotHaveDuplicates();
    }
}
