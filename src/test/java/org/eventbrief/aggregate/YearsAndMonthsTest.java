package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.eventbrief.event.Precision;
import org.junit.jupiter.api.Test;

class YearsAndMonthsTest {
    @Test
    void theProvidersYearCountsElseTheYearInWhichTheWholeDateLies() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020-12-31/2021-01-01")
                        .year(2020)
                        .side1("Arkonia")
                        .made())
                .event(SampleEvent.ofDesk("b")
                        .on("2020-12-31/2021-01-01")
                        .side1("Arkonia")
                        .made())
                .event(SampleEvent.ofDesk("c").on("2021~").side1("Arkonia").made())
                .tables();

        assertThat(tables.actorYears())
                .extracting(year -> year.year() + " " + year.events())
                .containsExactly("2020 1", "2021 1");
    }

    @Test
    void anEventEntersAMonthOnlyWhenItsProviderKnowsItThatWell() {
        Tables tables = SampleEvents.ofDesk()
                .event(known("day", "2020-03-05", "2020-03-05", Precision.DAY))
                .event(known("week", "2020-03-05", "2020-03-11", Precision.WEEK))
                .event(known("month", "2020-03-01", "2020-03-31", Precision.MONTH))
                .event(known("longer", "2020-03-05", "2020-03-06", Precision.LONGER))
                .event(known("year", "2020-03-05", "2020-03-05", Precision.YEAR))
                .event(known("two months", "2020-03-31", "2020-04-01", Precision.DAY))
                .tables();

        assertThat(tables.actorMonths())
                .extracting(month -> month.month() + " " + month.events())
                .containsExactly("2020-03 3");
        assertThat(tables.actorYears()).extracting(ActorYear::events).containsExactly(6L);
    }

    @Test
    void firstAndLastDateAreTheWidestAndNotClippedToTheYear() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020-12-30/2021-01-02")
                        .year(2020)
                        .side1("Arkonia")
                        .made())
                .event(SampleEvent.ofDesk("b").on("2020-05").side1("Arkonia").made())
                .event(SampleEvent.ofDesk("c").year(2020).side1("Arkonia").made())
                .tables();

        assertThat(tables.actorYears())
                .extracting(
                        year -> year.first().orElseThrow() + " " + year.last().orElseThrow())
                .containsExactly("2020-05-01 2021-01-02");
    }

    @Test
    void anActorOfWhoseEventsNoneHasADateHasNoFirstAndLast() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("c").year(2020).side1("Arkonia").made())
                .tables();

        assertThat(tables.actorYears())
                .allSatisfy(year -> assertThat(year.first()).isEmpty());
    }

    @Test
    void onlyYearsWithEventsHaveRows() {
        Tables tables = SampleEvents.ofDesk()
                .event("a", "2018-01-01", "battle", "Arkonia", "", 1)
                .event("b", "2021-01-01", "battle", "Arkonia", "", 1)
                .tables();

        assertThat(tables.datasetYears()).extracting(DatasetYear::year).containsExactly(2018, 2021);
    }

    private static org.eventbrief.event.Event known(String id, String first, String last, Precision precision) {
        return SampleEvent.ofDesk(id)
                .on(first, last, precision)
                .side1("Arkonia")
                .made();
    }
}
