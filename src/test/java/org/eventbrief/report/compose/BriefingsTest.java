package org.eventbrief.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
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

    private static Composed overview() {
        return Briefings.of(SampleFacts.twoDatasets().facts(), Extras.NONE).overview("ucdp-ged", 2021);
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
                        Notable.RULE)
                .contains("State-based: Arkonia and ")
                .doesNotContain("State-based: Arkonia towards");
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
