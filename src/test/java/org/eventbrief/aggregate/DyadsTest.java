package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eventbrief.actor.MadeUpReference;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyadsTest {
    private final SampleEvents events = SampleEvents.ofDesk().dataset("survey", false, false);

    @Test
    void eachOfSideOneMeetsEachOfSideTwoAndNobodyOfTheirOwnSide() {
        assertThat(dyads(events.event("a", "2020", "battle", "Arkonia;Belmara", "Corvia;Zed", 1)))
                .containsExactly(
                        "Arkonia-Corvia 1 1/0", "Arkonia-Zed 1 1/0", "Belmara-Corvia 1 1/0", "Belmara-Zed 1 1/0");
    }

    @Test
    void withOneSideEmptyThoseOfTheOtherMeetAndNobodyActsTowardsAnybody() {
        assertThat(dyads(events.event("a", "2020", "treaty", "Belmara;Arkonia;Corvia", "", 1)
                        .event("b", "2020", "treaty", "", "Corvia;Arkonia", 1)))
                .containsExactly("Arkonia-Belmara 1 0/0", "Arkonia-Corvia 2 0/0", "Belmara-Corvia 1 0/0");
    }

    @Test
    void nobodyMeetsItselfAndAPairCountsOncePerEvent() {
        assertThat(dyads(events.event("a", "2020", "battle", "Arkonia;Belmara", "Arkonia;Belmara", 1)))
                .containsExactly("Arkonia-Belmara 1 1/1");
        assertThat(dyads(SampleEvents.ofDesk().event("a", "2020", "battle", "Arkonia", "Arkonia", 1)))
                .isEmpty();
    }

    @Test
    void associatesMeetNobody() {
        assertThat(dyads(events.event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .side1("Arkonia")
                        .in(Role.ASSOCIATE_1, "Zed")
                        .in(Role.ASSOCIATE_2, "Corvia")
                        .made())))
                .isEmpty();
    }

    @Test
    void twoIdsThatAreAliasedIntoOneAreNoPair(@TempDir Path folder) {
        SampleEvents sample = SampleEvents.ofDesk()
                .with(MadeUpReference.ofActors(folder, "zed,Zed,desk:1,,,,", "zed,Zed,desk:2,,,,"))
                .event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .side1("1:Zed North")
                        .side2("2:Zed South")
                        .made());

        assertThat(dyads(sample)).isEmpty();
        assertThat(sample.tables().actorYears())
                .extracting(year -> year.actor().name() + " " + year.events() + " " + year.side1() + " " + year.side2())
                .containsExactly("Zed 1 1 1");
    }

    @Test
    void anUndirectedDatasetDoesNotTellWhoActed() {
        Tables tables = events.event(SampleEvent.of("survey", "a")
                        .on("2020")
                        .side1("Corvia")
                        .side2("Arkonia")
                        .made())
                .tables();

        assertThat(tables.dyadYears()).allSatisfy(row -> {
            assertThat(row.first().name()).isEqualTo("Arkonia");
            assertThat(row.firstToSecond()).isEmpty();
            assertThat(row.secondToFirst()).isEmpty();
        });
    }

    @Test
    void directionsFollowTheSidesWhicheverIsFirstById() {
        assertThat(dyads(events.event("a", "2020", "aid", "Corvia", "Arkonia", 1)
                        .event("b", "2020", "aid", "Arkonia", "Corvia", 1)
                        .event("c", "2020", "aid", "Corvia", "Arkonia", 1)))
                .containsExactly("Arkonia-Corvia 3 1/2");
    }

    @Test
    void typesOfADyadLeaveSubtypesOut() {
        Tables tables = events.event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .side1("Arkonia")
                        .side2("Zed")
                        .type("battle", "raid")
                        .deaths(-1, 2, -1)
                        .made())
                .event(SampleEvent.ofDesk("b")
                        .on("2020")
                        .side1("Arkonia")
                        .side2("Zed")
                        .type("battle", "siege")
                        .deaths(-1, 3, -1)
                        .made())
                .tables();

        assertThat(tables.dyadYearTypes())
                .extracting(row ->
                        row.type() + " " + row.events() + " " + row.best().orElse(-1))
                .containsExactly("battle 2 5");
    }

    @Test
    void counterpartsAreDistinctPartnersWithoutCrowdsAndTheUnknown() {
        SampleEvents sample = SampleEvents.ofDesk();
        for (Kind kind : Kind.values()) {
            sample.event(SampleEvent.ofDesk(kind.code())
                    .on("2020")
                    .side1("Arkonia")
                    .who(Role.SIDE_2, "", "A " + kind.code(), kind)
                    .made());
        }
        sample.event("again", "2020", "battle", "Arkonia", "A state", 1);

        ActorYear arkonia = sample.tables()
                .actorYears()
                .filter(year -> year.actor().name().equals("Arkonia"))
                .findFirst()
                .orElseThrow();
        assertThat(arkonia.counterparts()).isEqualTo(Kind.values().length - 4L);
    }

    private static List<String> dyads(SampleEvents sample) {
        return sample.tables()
                .dyadYears()
                .map(row -> row.first().name() + "-" + row.second().name() + " " + row.events() + " "
                        + row.firstToSecond().orElse(-1) + "/"
                        + row.secondToFirst().orElse(-1))
                .toList();
    }
}
