package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.eventbrief.actor.Actor;
import org.junit.jupiter.api.Test;

class TablesTest {
    private final Tables tables = SampleEvents.ofDesk()
            .event("a", "2021-03-04", "battle", "Arkonia;Belmara", "Corvia", 3)
            .event("b", "2021", "treaty", "Arkonia;Belmara", "", -1)
            .event("c", "2022-01-01", "aid", "Corvia", "Arkonia", 0)
            .event("d", "", "aid", "Corvia", "Arkonia", 0)
            .tables();

    @Test
    void anEventCountsOnceForEachActorAndOnceInTheTotal() {
        assertThat(tables.actorYears())
                .extracting(year -> year.actor().id() + " " + year.year() + " " + year.events())
                .containsExactly(
                        "desk:Arkonia 2021 2",
                        "desk:Arkonia 2022 1",
                        "desk:Belmara 2021 2",
                        "desk:Corvia 2021 1",
                        "desk:Corvia 2022 1");
        assertThat(tables.datasetYears())
                .extracting(year -> year.year() + " " + year.events())
                .containsExactly("2021 2", "2022 1");
    }

    @Test
    void unknownDeathsAreNotZero() {
        ActorYear arkonia = tables.actorYears().findFirst().orElseThrow();
        assertThat(arkonia.fatalities().best()).hasValue(3);
        assertThat(arkonia.fatalities().unknown()).isEqualTo(1);
    }

    @Test
    void dyadsPairTheSidesOrThoseOfOneSideAndTellWhoActed() {
        assertThat(tables.dyadYears())
                .extracting(year -> year.first().name() + "-" + year.second().name() + " " + year.year() + " "
                        + year.firstToSecond().orElse(-1) + "/"
                        + year.secondToFirst().orElse(-1))
                .containsExactly(
                        "Arkonia-Belmara 2021 0/0",
                        "Arkonia-Corvia 2021 1/0",
                        "Arkonia-Corvia 2022 0/1",
                        "Belmara-Corvia 2021 1/0");
    }

    @Test
    void onlyDatesKnownToTheMonthEnterOne() {
        Actor arkonia = tables.actorYears().findFirst().orElseThrow().actor();
        assertThat(tables.actorMonths(arkonia))
                .extracting(month -> month.month() + " " + month.events())
                .containsExactly("2021-03 1", "2022-01 1");
    }
}
