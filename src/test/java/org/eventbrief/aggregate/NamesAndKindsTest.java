package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eventbrief.actor.MadeUpReference;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesAndKindsTest {
    @Test
    void ofSeveralNamesForOneIdTheMostFrequentIsShown() {
        assertThat(shown(
                        SampleEvent.ofDesk("a").on("2020").side1("7:Old Zed"),
                        SampleEvent.ofDesk("b").on("2020").side1("7:Zed"),
                        SampleEvent.ofDesk("c").on("2021").side1("7:Zed")))
                .isEqualTo("desk:7 Zed [Old Zed]");
    }

    @Test
    void ofEquallyFrequentNamesTheFirstByCodePointIsShown() {
        assertThat(shown(
                        SampleEvent.ofDesk("a").on("2020").side1("7:\uD83D\uDE00"),
                        SampleEvent.ofDesk("b").on("2020").side1("7:\uFF5E")))
                .isEqualTo("desk:7 \uFF5E [\uD83D\uDE00]");
    }

    @Test
    void aNameIsHeardOncePerEventInHoweverManyRoles() {
        assertThat(shown(
                        SampleEvent.ofDesk("a")
                                .on("2020")
                                .side1("7:Zed")
                                .in(Role.ASSOCIATE_1, "7:Zed")
                                .in(Role.ASSOCIATE_2, "7:Zed"),
                        SampleEvent.ofDesk("b").on("2020").side1("7:Alpha"),
                        SampleEvent.ofDesk("c").on("2020").side1("7:Alpha")))
                .isEqualTo("desk:7 Alpha [Zed]");
    }

    @Test
    void rowsThatDoNotCountLendNoName() {
        assertThat(shown(
                        SampleEvent.ofDesk("a").on("2020").side1("7:Zed"),
                        SampleEvent.ofDesk("b").side1("7:Alpha"),
                        SampleEvent.ofDesk("c").side1("7:Alpha")))
                .isEqualTo("desk:7 Zed []");
    }

    @Test
    void theReferenceTableDecidesNameAndKind(@TempDir Path folder) {
        Tables tables = SampleEvents.ofDesk()
                .with(MadeUpReference.ofActors(folder, "zed,The Zed,Zed,,militia,,"))
                .event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .who(Role.SIDE_1, "", "Zed", Kind.STATE)
                        .made())
                .tables();

        assertThat(tables.actors())
                .extracting(entry -> entry.actor().name() + " " + entry.actor().kind() + " " + entry.aliases())
                .containsExactly("The Zed MILITIA [Zed]");
    }

    @Test
    void aKindIsDecidedOncePerActorByWhatTheProviderSaysMostOften() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .who(Role.SIDE_1, "7", "Zed", Kind.REBEL)
                        .made())
                .event(SampleEvent.ofDesk("b")
                        .on("2020")
                        .who(Role.SIDE_1, "7", "Zed", Kind.OTHER)
                        .made())
                .event(SampleEvent.ofDesk("c")
                        .on("2021")
                        .who(Role.SIDE_1, "7", "Zed", Kind.OTHER)
                        .made())
                .tables();

        // Ever rebel, else other.
        assertThat(tables.actorYears()).extracting(year -> year.actor().kind()).containsExactly(Kind.REBEL, Kind.REBEL);
    }

    @Test
    void noProviderMakesAGroup() {
        Tables tables = SampleEvents.ofDesk()
                .event(SampleEvent.ofDesk("a")
                        .on("2020")
                        .who(Role.SIDE_1, "", "Zed", Kind.GROUP)
                        .made())
                .tables();

        assertThat(tables.actors()).extracting(entry -> entry.actor().kind()).containsExactly(Kind.OTHER);
    }

    private static String shown(SampleEvent... events) {
        SampleEvents sample = SampleEvents.ofDesk();
        for (SampleEvent event : events) {
            sample.event(event.made());
        }
        ActorEntry entry = sample.tables().actors().findFirst().orElseThrow();
        return entry.actor().id() + " " + entry.actor().name() + " " + entry.aliases();
    }
}
