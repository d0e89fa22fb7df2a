package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.eventbrief.event.Role;
import org.junit.jupiter.api.Test;

class RolesAndTotalsTest {
    @Test
    void onSideOneAndAsAnAssociateAnEventIsOnceInEachRoleAndOnceInEvents() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020-01-01")
                        .side1("Arkonia")
                        .in(Role.ASSOCIATE_1, "Arkonia")
                        .deaths(1, 2, 3)
                        .made())
                .tables();

        ActorYear year = tables.actorYears().findFirst().orElseThrow();
        assertThat(year.events()).isEqualTo(1);
        assertThat(year.side1()).isEqualTo(1);
        assertThat(year.side2()).isZero();
        assertThat(year.associate()).isEqualTo(1);
        assertThat(tables.actorYearTypes())
                .extracting(row -> row.role().code() + " " + row.events() + " "
                        + row.fatalities().best().orElse(-1))
                .containsExactly("associate_1 1 2", "side_1 1 2");
    }

    @Test
    void anAssociateOfBothSidesIsAnAssociateOnce() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020-01-01")
                        .in(Role.ASSOCIATE_1, "Arkonia")
                        .in(Role.ASSOCIATE_2, "Arkonia")
                        .made())
                .tables();

        ActorYear year = tables.actorYears().findFirst().orElseThrow();
        assertThat(year.events()).isEqualTo(1);
        assertThat(year.associate()).isEqualTo(1);
        assertThat(tables.actorYearTypes()).hasSize(2);
    }

    @Test
    void anActorOnBothSidesOrNamedTwiceCountsOnce() {
        Tables tables = SampleEvents.ofDesk()
                .event("a", "2020-01-01", "battle", "Arkonia;Arkonia", "Arkonia;Belmara", -1)
                .tables();

        assertThat(tables.actorYears())
                .extracting(year -> year.actor().name() + " " + year.events() + " " + year.side1() + " " + year.side2())
                .containsExactly("Arkonia 1 1 1", "Belmara 1 0 1");
    }

    @Test
    void totalsComeFromEventsAndTheSumOverActorsIsReconciled() {
        Tables tables = SampleEvents.ofDesk()
                .event("a", "2020-01-01", "battle", "Arkonia", "Belmara;Corvia", 5)
                .event("b", "2020-01-02", "battle", "Arkonia", "", 5)
                .event("c", "2020-01-03", "battle", "", "", 5)
                .tables();

        DatasetYear total = tables.datasetYears().findFirst().orElseThrow();
        long sum = tables.actorYears().mapToLong(ActorYear::events).sum();
        long explained = tables.actorsPerEvent()
                .mapToLong(row -> (row.actors() - 1L) * row.events())
                .sum();
        assertThat(total.events()).isEqualTo(3);
        assertThat(sum).isEqualTo(4);
        assertThat(sum - total.events()).isEqualTo(explained).isEqualTo(2 + 0 - 1);
    }

    @Test
    void anEventWithoutActorsCountsInItsDatasetsYearOnly() {
        Tables tables = SampleEvents.ofDesk()
                .event("c", "2020-01-03", "battle", "", "", 5)
                .tables();

        assertThat(tables.actorYears()).isEmpty();
        assertThat(tables.datasetYears())
                .extracting(DatasetYear::events, row -> row.fatalities().best().orElse(-1))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 5L));
    }

    @Test
    void providersAreNeverAddedTogether() {
        Tables tables = SampleEvents.ofDesk()
                .dataset("survey", false, false)
                .event(SampleEvent.ofDesk("a").on("2020-01-01").side1("Arkonia").made())
                .event(SampleEvent.of("survey", "a")
                        .on("2020-01-01")
                        .side1("Arkonia")
                        .made())
                .tables();

        assertThat(tables.actorYears())
                .extracting(year -> year.actor().id() + " " + year.events())
                .containsExactly("desk:Arkonia 1", "survey:Arkonia 1");
    }

    @Test
    void occurrencesAreSummedAsLowerBoundsWhereABlankIsOne() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .side1("Arkonia")
                        .times(2)
                        .made())
                .event(SampleEvent.ofDesk("b").on("2020").side1("Arkonia").made())
                .tables();

        assertThat(tables.actorYears())
                .extracting(ActorYear::occurrencesAtLeast)
                .containsExactly(3L);
    }
}
