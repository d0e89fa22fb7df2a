package org.eventbrief.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eventbrief.event.Span;
import org.eventbrief.report.compose.Comparison.Pair;
import org.eventbrief.report.compose.Sentences.Share;
import org.eventbrief.report.wording.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence with none, one, two and many, with the unknown, in part of a year, as a lower bound, and with odd names. */
class SentencesTest {
    private static final Sentences SENTENCES = new Sentences(Forms.DEFAULT);
    private static final String LONG_NAME = "Movement for the Salvation of the Highlands of Eastern Dornia";
    private static final Basis WHOLE = new Basis.WholeYears();

    private static Activity active(String name, long events, Optional<Pair> change) {
        return new Activity(
                Forms.DEFAULT, name, 2023, events, events, WHOLE, change, Optional.empty(), Optional.empty(), 10);
    }

    private static Optional<Pair> pair(long now, long before) {
        return Optional.of(new Pair(now, before, 2022));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 'The data hold no event involving Arkonia in 2023, as in 2022.'",
        "0, 3, 'The data hold no event involving Arkonia in 2023, after 3 in 2022.'",
        "1, 0, 'Arkonia took part in 1 event in 2023, after none in 2022.'",
        "2, 1, 'Arkonia took part in 2 events in 2023, 1 more than in 2022; numbers this small say little about a trend.'",
        "2, 2, 'Arkonia took part in 2 events in 2023, as many as in 2022.'",
        "1200, 94, 'Arkonia took part in 1,200 events in 2023, 1,106 more than in 2022 (+1,177%).'"
    })
    void activityIsComparedWithTheYearBefore(long now, long before, String sentence) {
        assertThat(active("Arkonia", now, pair(now, before)).sentence()).isEqualTo(sentence);
    }

    @Test
    void activityNamesOddNames() {
        assertThat(LONG_NAME).hasSizeGreaterThanOrEqualTo(60);
        assertThat(active(LONG_NAME, 1, Optional.empty()).sentence())
                .isEqualTo("The " + LONG_NAME + " took part in 1 event in 2023.");
        assertThat(active("Dorns", 2, Optional.empty()).sentence()).isEqualTo("Dorns took part in 2 events in 2023.");
    }

    @Test
    void lowerBoundsAreToldBesideTheCount() {
        var told = new Activity(
                Forms.DEFAULT, "Arkonia", 2023, 1, 2, WHOLE, Optional.empty(), Optional.empty(), Optional.empty(), 10);
        assertThat(told.sentence())
                .isEqualTo("Arkonia took part in 1 event in 2023, which stands for at least 2 occurrences.");
    }

    @Test
    void theFirstYearAndTheYearInWhichTheDataBeginAreSaid() {
        var first = new Activity(
                Forms.DEFAULT, "Arkonia", 2023, 3, 3, WHOLE, pair(3, 0), Optional.empty(), Optional.of(2010), 10);
        assertThat(first.sentence())
                .isEqualTo("Arkonia took part in 3 events in 2023, the first in these data, which begin in 2010.");
        var none = new Activity(
                Forms.DEFAULT, "Arkonia", 2023, 0, 0, WHOLE, pair(0, 0), Optional.empty(), Optional.of(2010), 10);
        assertThat(none.sentence()).isEqualTo("The data hold no event involving Arkonia in 2023, as in 2022.");
        var earliest = new Activity(
                Forms.DEFAULT,
                "Arkonia",
                2023,
                3,
                3,
                new Basis.Earliest(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        assertThat(earliest.sentence())
                .isEqualTo("Arkonia took part in 3 events in 2023, the year in which the data begin.");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-03-27, covered up to 27 March only",
        "2023-05-03, 2023-12-31, covered from 3 May only",
        "2023-05-03, 2023-09-30, covered from 3 May to 30 September only"
    })
    void aPartialYearSaysWhatIsCovered(LocalDate first, LocalDate last, String words) {
        assertThat(SENTENCES.partOf(new Span(first, last))).isEqualTo(words);
    }

    @Test
    void aPartialYearIsComparedOnTheMonthsOfBoth() {
        var months = new Basis.SameMonths(new TreeSet<>(List.of(Month.JANUARY, Month.FEBRUARY)));
        assertThat(SENTENCES.sameMonths(months, 2023, pair(60, 48), year -> 0))
                .isEqualTo(
                        "In January and February, which both years cover whole, 60 events are dated to a month, 12 more than"
                                + " in 2022 (+25%).");
        assertThat(SENTENCES.sameMonths(months, 2023, pair(1, 0), year -> 0))
                .contains("1 event is dated to a month, after none in 2022.");
        assertThat(SENTENCES.sameMonths(months, 2023, pair(0, 0), year -> 0))
                .isEqualTo("No event is dated to January or February of either year.");
        assertThat(SENTENCES.sameMonths(months, 2023, pair(0, 0), year -> year == 2022 ? 1 : 0))
                .isEqualTo(
                        "No event is dated to January or February of either year; 1 event of 2022 is dated to no month.");
        assertThat(SENTENCES.sameMonths(new Basis.NoMonth(), 2023, Optional.empty(), year -> 0))
                .isEqualTo("No month is covered whole in both years, so 2023 is not compared with 2022.");
        assertThat(SENTENCES.sameMonths(WHOLE, 2023, pair(1, 2), year -> 0)).isEmpty();
    }

    @Test
    void yearsThatNobodyVouchesForAreNotCompared() {
        var told = new Activity(
                Forms.DEFAULT,
                "Arkonia",
                2023,
                2,
                2,
                new Basis.Unvouched(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        assertThat(told.sentence())
                .isEqualTo(
                        "Arkonia took part in 2 events in 2023, in these files; how much of the year they cover is not known,"
                                + " so years are not compared.");
    }

    private static List<Share> shares(long... events) {
        return IntStream.range(0, events.length)
                .mapToObj(i -> new Share("Front " + (char) ('A' + i), events[i]))
                .toList();
    }

    @Test
    void companyIsNamedForNoneOneTwoAndMany() {
        assertThat(new Company(Forms.DEFAULT, 0, List.of(), false).sentence()).isEqualTo("No counterpart is named.");
        assertThat(new Company(Forms.DEFAULT, 1, shares(1), false).sentence())
                .isEqualTo("The only counterpart was Front A (1 event).");
        assertThat(new Company(Forms.DEFAULT, 2, shares(5, 1), false).sentence())
                .isEqualTo("The 2 counterparts were Front A (5 events) and Front B (1 event).");
        assertThat(new Company(Forms.DEFAULT, 9, shares(5, 3, 1), true).sentence())
                .isEqualTo(
                        "The most frequent of 9 counterparts were Front A (5 events), Front B (3 events) and Front C (1"
                                + " event).");
        assertThat(new Company(Forms.DEFAULT, 3, shares(1, 1, 1), false).sentence())
                .isEqualTo("The 3 counterparts, with 1 event each, were Front A, Front B and Front C.");
        assertThat(new Company(Forms.DEFAULT, 9, shares(5), true).sentence())
                .isEqualTo("The most frequent of 9 counterparts was Front A (5 events).");
    }

    @Test
    void placesAreNamedAsFarAsTheyAreKnown() {
        assertThat(SENTENCES.where(List.of(), 0)).isEmpty();
        assertThat(SENTENCES.where(List.of(), 1)).isEqualTo("The country is not given.");
        assertThat(SENTENCES.where(List.of(), 2)).isEqualTo("No country is given.");
        assertThat(SENTENCES.where(shares(1), 0)).isEqualTo("The event was in Front A.");
        assertThat(SENTENCES.where(shares(2), 0)).isEqualTo("All events were in Front A.");
        assertThat(SENTENCES.where(shares(1), 3)).isEqualTo("1 event was in Front A; for 3 no country is given.");
        assertThat(SENTENCES.where(shares(3, 2), 0)).isEqualTo("The events were in Front A (3) and Front B (2).");
        assertThat(SENTENCES.where(shares(9, 8, 7, 1), 2))
                .isEqualTo(
                        "The events were in 4 countries, most often in Front A (9), Front B (8) and Front C (7); for 2 no"
                                + " country is given.");
    }

    private static Toll toll(String name, long events, long unknown, Optional<Pair> change, long... lowBestHigh) {
        OptionalLong[] all = LongStream.of(lowBestHigh)
                .mapToObj(value -> value < 0 ? OptionalLong.empty() : OptionalLong.of(value))
                .toArray(OptionalLong[]::new);
        return new Toll(
                Forms.DEFAULT, name, events, true, all[0], all[1], all[2], OptionalLong.empty(), unknown, change);
    }

    @Test
    void noTieIsBrokenAmongNames() {
        assertThat(Shares.unbroken(List.of(9L, 8L, 7L, 1L), 3, 8)).isEqualTo(3);
        assertThat(Shares.unbroken(List.of(9L, 8L, 1L, 1L), 3, 8)).isEqualTo(2);
        assertThat(Shares.unbroken(List.of(1L, 1L, 1L, 1L), 3, 8)).isEqualTo(4);
        assertThat(Shares.unbroken(List.of(1L, 1L, 1L, 1L), 3, 3)).isZero();
        assertThat(SENTENCES.where(shares(1, 1, 1, 1), 0)).isEqualTo("The events were in 4 countries.");
    }

    @Test
    void deathsAreInEventsAndUnknownIsNotZero() {
        assertThat(toll("Arkonia", 0, 0, Optional.empty(), -1, -1, -1).sentence())
                .isEmpty();
        assertThat(toll("Arkonia", 2, 0, Optional.empty(), 0, 0, 0).sentence())
                .isEqualTo("No fatalities are recorded.");
        assertThat(toll("Arkonia", 2, 1, Optional.empty(), 0, 0, 0).sentence())
                .isEqualTo("No fatalities are recorded where a count is given; for 1 event no count is given.");
        assertThat(toll("Arkonia", 1, 1, Optional.empty(), -1, -1, -1).sentence())
                .isEqualTo("No count of deaths is given for this event.");
        assertThat(toll("Arkonia", 2, 2, Optional.empty(), 1, -1, -1).sentence())
                .isEqualTo("At least 1 person died in events involving Arkonia; no best estimate is given.");
        assertThat(toll("Arkonia", 2, 1, Optional.empty(), 3, 0, 0).sentence())
                .isEqualTo(
                        "At least 3 people died in events involving Arkonia; the best estimates, where given, are zero.");
        assertThat(toll("Tuareg rebels", 9, 2, pair(880, 237), 800, 880, 1073).sentence())
                .isEqualTo("Fatalities in events involving Tuareg rebels come to 880 by the best estimates (range"
                        + " 800–1,073), 643 more than in 2022 (+271%); for 2 events no count is given, so that the sum may be"
                        + " too low.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arkonia", "Dorns", LONG_NAME})
    void noSentenceSaysWhoKilledWhom(String name) {
        assertThat(toll(name, 9, 2, pair(880, 237), 800, 880, 1073).sentence())
                .contains("in events involving")
                .doesNotContain("killed", "by " + name);
    }

    @Test
    void rolesAreToldForTheDirectedAlone() {
        assertThat(SENTENCES.roles(0, 0, 0)).isEmpty();
        assertThat(SENTENCES.roles(1, 0, 0)).isEqualTo("By role: on side 1, alone or with others, in 1 event.");
        assertThat(SENTENCES.roles(5, 3, 1))
                .isEqualTo(
                        "By role: on side 1, alone or with others, in 5 events; on side 2 in 3 events; beside a side in 1 event.");
    }

    @Test
    void firstsNameThreeAndCountTheOthers() {
        assertThat(SENTENCES.firsts("first events with", List.of("A"), 0)).isEqualTo("first events with A");
        assertThat(SENTENCES.firsts("first events with", List.of("A", "B", "C"), 1))
                .isEqualTo("first events with A, B, C and 1 other");
        assertThat(SENTENCES.firsts("first events with", List.of("A", "B", "C"), 7))
                .isEqualTo("first events with A, B, C and 7 others");
    }

    @Test
    void crowdsAreNoCounterparts() {
        assertThat(SENTENCES.crowds(List.of())).isEmpty();
        assertThat(SENTENCES.crowds(List.of(new Share("Civilians", 5)))).isEqualTo("5 events were with civilians.");
    }
}
