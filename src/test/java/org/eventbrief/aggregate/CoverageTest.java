package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.eventbrief.event.Span;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final SampleEvents events = SampleEvents.ofDesk().dataset("ged", false, true);

    @Test
    void aDatasetCoversFromItsEarliestFirstDayToItsLatestLastDayClippedToTheYear() {
        assertThat(years(events.event("a", "2019-03-04", "battle", "Arkonia", "", 1)
                        .event("b", "2020-05-05", "battle", "Arkonia", "", 1)
                        .event("c", "2021-10-01/2021-10-03", "battle", "Arkonia", "", 1)))
                .containsExactly(
                        "desk 2019 2019-03-04 2019-12-31 partial",
                        "desk 2020 2020-01-01 2020-12-31 full",
                        "desk 2021 2021-01-01 2021-10-03 partial");
    }

    @Test
    void aDateVaguerThanAMonthCountsWithItsFirstDayAtBothEnds() {
        assertThat(years(events.event("a", "2019", "battle", "Arkonia", "", 1)
                        .event("b", "2021-10/2021-12", "battle", "Arkonia", "", 1)))
                .containsExactly("desk 2019 2019-01-01 2019-12-31 full", "desk 2021 2021-01-01 2021-10-01 partial");
    }

    @Test
    void aMonthAndAWeekOverItsEndAreNotVaguerThanAMonth() {
        assertThat(years(events.event("a", "2019-10", "battle", "Arkonia", "", 1)))
                .containsExactly("desk 2019 2019-10-01 2019-10-31 partial");
        assertThat(years(SampleEvents.ofDesk().event("b", "2019-10-28/2019-11-03", "battle", "Arkonia", "", 1)))
                .containsExactly("desk 2019 2019-10-28 2019-11-03 partial");
    }

    @Test
    void aReleaseCoversTheWholeYearsOfItsEventsEvenIfOneEndsInTheNext() {
        assertThat(years(
                        events.event(SampleEvent.of("ged", "a").on("2017-05-05").made())
                                .event(SampleEvent.of("ged", "b")
                                        .on("2018-12-30", "2019-01-02", org.eventbrief.event.Precision.WEEK)
                                        .year(2018)
                                        .made())))
                .containsExactly("ged 2017 2017-01-01 2017-12-31 full", "ged 2018 2018-01-01 2018-12-31 full");
        assertThat(events.tables().lastCovered()).contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void candidateMonthsCoverNoWholeYear() {
        assertThat(years(events.event(
                                SampleEvent.of("ged", "a").on("2018-05-05").made())
                        .file("ged-19-0-2.csv", false, true, true)
                        .event(SampleEvent.of("ged", "b").on("2019-02-20").made())))
                .containsExactly("ged 2018 2018-01-01 2018-12-31 full", "ged 2019 2019-01-01 2019-02-20 partial");
    }

    @Test
    void theConfigurationsWordOnCoverageCounts() {
        assertThat(years(with(false, "2019-01-01", "2020-12-31").event(export("a", "2019-05-05"))))
                .containsExactly("export 2019 2019-01-01 2019-12-31 full");
    }

    @Test
    void yearsOfADatasetThatIsAlwaysPartialAreSoUnlessCoverageIsStated() {
        SampleEvents unstated = SampleEvents.ofDesk()
                .dataset(new Dataset("export", "", "", true, false, true, Optional.empty()))
                .event(export("a", "2018-05-05"))
                .event(export("b", "2019-05-05"))
                .event(export("c", "2020-05-05"));
        // That its first and last events lie around a year does not make it covered, so no days are named.
        assertThat(years(unstated))
                .containsExactly(
                        "export 2018 2018-05-05 2018-12-31 partial",
                        "export 2019 - - partial",
                        "export 2020 2020-01-01 2020-05-05 partial");
        assertThat(years(with(true, "2019-01-01", "2019-12-31").event(export("b", "2019-05-05"))))
                .containsExactly("export 2019 2019-01-01 2019-12-31 full");
    }

    @Test
    void anActorYearIsPartialAsItsDatasetsYearIs() {
        Tables tables = events.event("a", "2019-03-04", "battle", "Arkonia", "", 1)
                .event("b", "2021-05-05", "battle", "Arkonia", "", 1)
                .event("c", "2020-05-05", "battle", "Arkonia", "", 1)
                .tables();

        assertThat(tables.actorYears()).extracting(ActorYear::partial).containsExactly(true, false, true);
    }

    @Test
    void anEarlierAsOfDayCutsCoverageThereEvenIfNothingHappenedOnIt() {
        SampleEvents cut = events.asOf(LocalDate.of(2020, 6, 30))
                .event("a", "2020-01-01", "battle", "Arkonia", "", 1)
                .event("b", "2020-05-05", "battle", "Arkonia", "", 1)
                .event("c", "2021-05-05", "battle", "Arkonia", "", 1);

        assertThat(years(cut)).containsExactly("desk 2020 2020-01-01 2020-06-30 partial");
        assertThat(cut.tables().lastCovered()).contains(LocalDate.of(2020, 6, 30));
    }

    @Test
    void aLaterAsOfDayCutsNothing() {
        SampleEvents uncut = events.asOf(LocalDate.of(2030, 1, 1)).event("a", "2020-05-05", "battle", "Arkonia", "", 1);

        assertThat(years(uncut)).containsExactly("desk 2020 2020-05-05 2020-05-05 partial");
        assertThat(uncut.tables().lastCovered()).contains(LocalDate.of(2020, 5, 5));
    }

    @Test
    void anAsOfDayBeforeAllEventsLeavesNothingCovered() {
        SampleEvents nothing =
                events.asOf(LocalDate.of(2010, 1, 1)).event("a", "2020-05-05", "battle", "Arkonia", "", 1);

        assertThat(nothing.tables().coverage("desk")).isEmpty();
        assertThat(nothing.tables().lastCovered()).isEmpty();
    }

    @Test
    void aProvidersYearOutsideOfItsDatesIsNotCovered() {
        assertThat(years(events.event(SampleEvent.ofDesk("a")
                        .on("2020-05-05")
                        .year(2019)
                        .side1("Arkonia")
                        .made())))
                .containsExactly("desk 2019 - - partial");
    }

    private static SampleEvents with(boolean alwaysPartial, String from, String to) {
        Span stated = new Span(LocalDate.parse(from), LocalDate.parse(to));
        return SampleEvents.ofDesk()
                .dataset(new Dataset("export", "", "", true, false, alwaysPartial, Optional.of(stated)));
    }

    private static org.eventbrief.event.Event export(String id, String date) {
        return SampleEvent.of("export", id).on(date).side1("Arkonia").made();
    }

    private static java.util.List<String> years(SampleEvents sample) {
        return sample.tables()
                .datasetYears()
                .map(row -> row.dataset().code() + " " + row.year() + " "
                        + row.covered()
                                .map(days -> days.first() + " " + days.last())
                                .orElse("- -")
                        + (row.partial() ? " partial" : " full"))
                .toList();
    }
}
