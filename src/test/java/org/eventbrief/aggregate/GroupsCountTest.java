package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eventbrief.actor.MadeUpReference;
import org.eventbrief.event.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsCountTest {
    @TempDir
    Path folder;

    @Test
    void aGroupCountsAnEventOnceHoweverManyMembersTookPart() {
        SampleEvents sample = with("league,League,Arkonia,,", "league,League,Belmara,,")
                .event("a", "2020-01-01", "battle", "Arkonia;Belmara", "Corvia", 3);

        assertThat(years(sample)).containsExactly("desk:Arkonia 1", "desk:Belmara 1", "desk:Corvia 1", "league 1");
        assertThat(sample.tables().actors())
                .filteredOn(entry -> entry.actor().kind() == Kind.GROUP)
                .extracting(entry -> entry.actor().name())
                .containsExactly("League");
    }

    @Test
    void groupsHaveTypesMonthsAndCountriesAndEnterNoSumOverActors() {
        Tables tables = with("league,League,Arkonia,,")
                .event("a", "2020-01-01", "battle", "Arkonia", "Corvia", 3)
                .tables();

        assertThat(tables.actorYearTypes().map(row -> row.actor().id())).contains("league");
        assertThat(tables.actorMonths().map(row -> row.actor().id())).contains("league");
        assertThat(tables.actorYearCountries().map(row -> row.actor().id())).contains("league");
        assertThat(tables.actorsPerEvent()).extracting(ActorsPerEvent::actors).containsExactly(2);
        assertThat(tables.reconciliation()).allSatisfy(year -> {
            assertThat(year.sumOverActors()).isEqualTo(2);
            assertThat(year.unexplainedSum()).isZero();
        });
    }

    @Test
    void aMembershipHoldsWhenTheWholeDateSurelyDoes() {
        // From some day of September 2023: the last of them is sure.
        SampleEvents sample = with("league,League,Arkonia,2023-09,2024")
                .event("a", "2023-09-30", "battle", "Arkonia", "", 1)
                .event("b", "2024-01-01", "battle", "Arkonia", "", 1)
                .event("c", "2023-09-29", "battle", "Arkonia", "", 1)
                .event("d", "2024-01-02", "battle", "Arkonia", "", 1);

        assertThat(years(sample)).contains("league 1", "league 1");
        assertThat(sample.tables().actorYears().filter(year -> year.actor().id().equals("league")))
                .extracting(ActorYear::year)
                .containsExactly(2023, 2024);
        assertThat(sample.notices()).isEmpty();
    }

    @Test
    void aMembershipThatOverlapsTheDateIsTakenWithANotice() {
        SampleEvents sample = with("league,League,Arkonia,2023-06-15,").event("a", "2023", "battle", "Arkonia", "", 1);

        assertThat(years(sample)).containsExactly("desk:Arkonia 1", "league 1");
        assertThat(sample.notices()).containsExactly("membership-overlaps Arkonia 1");
    }

    @Test
    void twoSpellsOfMembershipThatOverlapTheDateAreOneMembership() {
        SampleEvents sample = with("league,League,Arkonia,,2023-03-03", "league,League,Arkonia,2023-08-08,")
                .event("a", "2023", "battle", "Arkonia", "", 1);

        assertThat(years(sample)).containsExactly("desk:Arkonia 1", "league 1");
    }

    @Test
    void membersOfAMemberAreMembersWhileBothMembershipsHold() {
        SampleEvents sample = with("league,League,Arkonia,2019,2022", "world,World,league,2021,")
                .event("a", "2020-01-01", "battle", "Arkonia", "", 1)
                .event("b", "2021-12-31", "battle", "Arkonia", "", 1);

        assertThat(years(sample))
                .containsExactly("desk:Arkonia 1", "desk:Arkonia 1", "league 1", "league 1", "world 1");
    }

    @Test
    void aGroupMayBeAMemberByItsName() {
        SampleEvents sample = with("league,League,Arkonia,,", "world,World,League,,")
                .event("a", "2020-01-01", "battle", "Arkonia", "", 1);

        assertThat(years(sample)).containsExactly("desk:Arkonia 1", "league 1", "world 1");
    }

    @Test
    void namedInAnEventItselfAGroupCountsItselfAndNotItsMembers() {
        SampleEvents sample = with("league,League,Arkonia,,").event("a", "2020-01-01", "battle", "League", "Corvia", 1);

        assertThat(years(sample)).containsExactly("desk:Corvia 1", "league 1");
        assertThat(sample.tables().actorsPerEvent())
                .extracting(ActorsPerEvent::actors)
                .containsExactly(1);
    }

    @Test
    void aNamedGroupHasItsOwnRolesAlone() {
        SampleEvents sample =
                with("league,League,Arkonia,,").event("a", "2020-01-01", "battle", "Arkonia", "League", 1);

        assertThat(sample.tables().actorYears().filter(year -> year.actor().id().equals("league")))
                .extracting(ActorYear::side1, ActorYear::side2)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0L, 1L));
    }

    @Test
    void aNamedGroupBringsInTheGroupsOfWhichItIsAMember() {
        SampleEvents sample = with("league,League,Arkonia,,", "world,World,league,,")
                .event("a", "2020-01-01", "battle", "League", "Corvia", 1);

        assertThat(years(sample)).containsExactly("desk:Corvia 1", "league 1", "world 1");
        assertThat(dyads(sample)).containsExactly("desk:Corvia-league", "desk:Corvia-world");
    }

    @Test
    void aGroupMeetsOnlyThoseWhoAreNoMembersAtThatDate() {
        SampleEvents sample = with("league,League,Arkonia,,", "league,League,Belmara,,2020")
                .event("a", "2019-01-01", "battle", "Arkonia", "Belmara", 1)
                .event("b", "2021-01-01", "battle", "Arkonia", "Belmara", 1);

        assertThat(sample.tables().dyadYears())
                .extracting(row -> row.first().id() + "-" + row.second().id() + " " + row.year())
                .containsExactly(
                        "desk:Arkonia-desk:Belmara 2019", "desk:Arkonia-desk:Belmara 2021", "desk:Belmara-league 2021");
    }

    @Test
    void twoGroupsMeetThroughMembersUnlessThoseBelongToBoth() {
        SampleEvents sample = with(
                        "league,League,Arkonia,,",
                        "union,Union,Belmara,,",
                        "north,North,Arkonia,,",
                        "north,North,Corvia,,",
                        "coast,Coast,Arkonia,,",
                        "coast,Coast,Corvia,,")
                .event("a", "2020-01-01", "battle", "Arkonia", "Belmara", 1)
                .event("b", "2021-01-01", "treaty", "Arkonia;Corvia", "", 1);

        assertThat(dyads(sample))
                .contains("league-union", "north-union", "coast-union")
                .doesNotContain("coast-north", "coast-league", "league-north");
    }

    @Test
    void aMemberMayBeAnActorsIdAProvidersIdOrAName() {
        MadeUpReference.ofActors(folder, "corvia,Corvia,Corvian Army,,,,");
        SampleEvents sample = with("league,League,corvia,,", "league,League,desk:7,,", "league,League,Arkonia,,")
                .event("a", "2020-01-01", "battle", "Corvian Army", "", 1)
                .event(SampleEvent.ofDesk("b").on("2020-01-01").side1("7:Zed").made())
                .event("c", "2020-01-01", "battle", "Arkonia", "", 1);

        assertThat(sample.tables().actorYears().filter(year -> year.actor().id().equals("league")))
                .extracting(ActorYear::events)
                .containsExactly(3L);
    }

    @Test
    void aMemberThatTheInputLacksIsANotice() {
        SampleEvents sample = with("league,League,Nobody,,").event("a", "2020-01-01", "battle", "Arkonia", "", 1);

        assertThat(years(sample)).containsExactly("desk:Arkonia 1");
        assertThat(sample.notices()).containsExactly("member-missing Nobody (league) 0");
    }

    @Test
    void anActorThatTheTableCallsAGroupEntersNoSumWithMembersOrWithout() {
        SampleEvents sample = SampleEvents.ofDesk()
                .with(MadeUpReference.ofActors(folder, "west,The West,Western states,,group,,"))
                .event("a", "2020-01-01", "battle", "Western states", "Arkonia", 1);

        assertThat(sample.tables().actorsPerEvent())
                .extracting(ActorsPerEvent::actors)
                .containsExactly(1);
    }

    @Test
    void membersAreListedWithTheBoundsAsWritten() {
        Tables tables = with("world,World,league,2021,", "league,League,Arkonia,2019-06,2022~")
                .event("a", "2020-01-01", "battle", "Arkonia", "", 1)
                .tables();

        assertThat(tables.groupMembers())
                .extracting(
                        row -> row.group().id() + " " + row.member().id() + " " + row.validFrom() + "/" + row.validTo())
                .containsExactly("league desk:Arkonia 2019-06/2022~", "world league 2021/");
    }

    private SampleEvents with(String... groups) {
        return SampleEvents.ofDesk().with(MadeUpReference.ofGroups(folder, groups));
    }

    private static List<String> years(SampleEvents sample) {
        return sample.tables()
                .actorYears()
                .map(year -> year.actor().id() + " " + year.events())
                .toList();
    }

    private static List<String> dyads(SampleEvents sample) {
        return sample.tables()
                .dyadYears()
                .map(row -> row.first().id() + "-" + row.second().id())
                .toList();
    }
}
