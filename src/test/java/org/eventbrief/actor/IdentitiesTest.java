package org.eventbrief.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.notice.ActorRule;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {
    @TempDir
    Path folder;

    private final List<Mention> mentions = new ArrayList<>();

    @Test
    void anAliasOnTheProvidersIdGoesBeforeOneOnTheName() {
        Reference reference = MadeUpReference.ofActors(folder, "by-id,,ged:7,,,,", "by-name,,Corvia,,,,");
        int corvia = mention("7", "Corvia");

        assertThat(who(reference, corvia, "2020-01-01")).isEqualTo("by-id");
    }

    @Test
    void anAliasOnTheNameGoesBeforeTheProvidersId() {
        Reference reference = MadeUpReference.ofActors(folder, "by-name,,Corvia,,,,");
        int corvia = mention("7", "Corvia");

        assertThat(who(reference, corvia, "2020-01-01")).isEqualTo("by-name");
    }

    @Test
    void withoutAnAliasTheProvidersIdDecides() {
        int one = mention("7", "Zed");
        int other = mention("8", "Zed");

        assertThat(who(Reference.NONE, one, "2020-01-01")).isEqualTo("ged:7");
        assertThat(who(Reference.NONE, other, "2020-01-01")).isEqualTo("ged:8");
    }

    @Test
    void aNameWithoutAnIdTakesTheOneIdThatItsDatasetKnowsForIt() {
        mention("7", "Corvia");
        int bare = mention("", "Corvia");

        assertThat(who(Reference.NONE, bare, "2020-01-01")).isEqualTo("ged:7");
    }

    @Test
    void aNameForWhichTheDatasetKnowsTwoIdsIsItself() {
        mention("7", "Zed");
        mention("8", "Zed");
        int bare = mention("", "Zed");

        assertThat(who(Reference.NONE, bare, "2020-01-01")).isEqualTo("ged:Zed");
    }

    @Test
    void aNameWhoseIdsAreAllOneActorIsThatActor() {
        Reference reference = MadeUpReference.ofActors(folder, "zed,Zed,ged:7,,,,", "zed,Zed,ged:8,,,,");
        mention("7", "Zed");
        mention("8", "Zed");
        int bare = mention("", "Zed");

        assertThat(who(reference, bare, "2020-01-01")).isEqualTo("zed");
    }

    @Test
    void anIdAliasReachesAFileWithoutIdsWhenAnotherFileLinksNameAndId() {
        Reference reference = MadeUpReference.ofActors(folder, "corvia,,ged:7,,,,");
        mention("7", "Corvia");
        int bare = mention("", "Corvia");

        assertThat(who(reference, bare, "2020-01-01")).isEqualTo("corvia");
        assertThat(Identities.of(mentions, reference).notices()).isEmpty();
    }

    @Test
    void anIdAliasOnADatasetWithoutIdsDoesNothingWithANotice() {
        Reference reference = MadeUpReference.ofActors(folder, "corvia,,ged:7,,,,");
        int bare = mention("", "Corvia");

        assertThat(who(reference, bare, "2020-01-01")).isEqualTo("ged:Corvia");
        assertThat(Identities.of(mentions, reference).notices())
                .extracting(notice -> notice.rule() + " " + notice.name())
                .containsExactly("ID_ALIAS_WITHOUT_IDS ged:7");
    }

    @Test
    void aNameAliasThatMeetsTwoIdsOfItsDatasetIsAnErrorNamingTheLine() {
        Reference reference = MadeUpReference.ofActors(folder, "zed,,Zed,,,,");
        mention("7", "Zed");
        mention("8", "Zed");

        assertThatThrownBy(() -> Identities.of(mentions, reference))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("ged:7, ged:8");
    }

    @Test
    void aPreferredNameIsAnAliasWhereTheTableHasNoOther() {
        Reference reference = MadeUpReference.ofActors(folder, "league,League of Corvia,The League,,,,");
        int called = mention("", "League of Corvia");

        assertThat(who(reference, called, "2020-01-01")).isEqualTo("league");
    }

    @Test
    void aPreferredNameDoesNotSwallowASecondActorOfThatName() {
        Reference reference = MadeUpReference.ofActors(folder, "zed-north,Zed,ged:7,,,,");
        mention("7", "Zed");
        int second = mention("8", "Zed");

        assertThat(who(reference, second, "2020-01-01")).isEqualTo("ged:8");
    }

    @Test
    void aPreferredNameSpeaksOnlyOfTheDatasetsOfItsRows() {
        Reference reference = MadeUpReference.ofActors(folder, "zed,Zed,acled:7,,,,");
        int elsewhere = mention("", "Zed");

        assertThat(who(reference, elsewhere, "2020-01-01")).isEqualTo("ged:Zed");
    }

    @Test
    void aPreferredNameDoesNotCarryADatedIdAliasBeyondItsBounds() {
        Reference reference = MadeUpReference.ofActors(folder, "junta,Corvia,ged:7,,,2020-08-18,");
        int corvia = mention("7", "Corvia");

        assertThat(who(reference, corvia, "2015-01-01")).isEqualTo("ged:7");
        assertThat(remark(reference, corvia, "2015-01-01")).isEqualTo("NO_ALIAS_HOLDS");
        assertThat(who(reference, corvia, "2021-01-01")).isEqualTo("junta");
    }

    @Test
    void anIdAliasThatDoesNotHoldLeavesRoomForANameAliasThatDoes() {
        Reference reference = MadeUpReference.ofActors(folder, "junta,,ged:7,,,2020-08-18,", "before,,Corvia,,,,");
        int corvia = mention("7", "Corvia");

        assertThat(who(reference, corvia, "2015-01-01")).isEqualTo("before");
        assertThat(remark(reference, corvia, "2015-01-01")).isEmpty();
        assertThat(who(reference, corvia, "2021-01-01")).isEqualTo("junta");
    }

    @Test
    void aRowForTheDatasetGoesBeforeOneForEveryDatasetWhereItHolds() {
        Reference reference = MadeUpReference.ofActors(folder, "everywhere,,Corvia,,,,", "here,,Corvia,ged,,2020,2020");
        int corvia = mention("", "Corvia");

        assertThat(who(reference, corvia, "2020-05-05")).isEqualTo("here");
        assertThat(who(reference, corvia, "2021-05-05")).isEqualTo("everywhere");
    }

    private int mention(String id, String name) {
        mentions.add(new Mention("ged", id, name, Kind.OTHER));
        return mentions.size() - 1;
    }

    private String who(Reference reference, int mention, String day) {
        Identities identities = Identities.of(mentions, reference);
        int actor = identities.isFixed(mention)
                ? identities.fixed(mention)
                : identities.at(mention, day(day), day(day)).actor();
        return identities.actors().get(actor).id();
    }

    private String remark(Reference reference, int mention, String day) {
        Identities identities = Identities.of(mentions, reference);
        return identities.isFixed(mention)
                ? ""
                : identities
                        .at(mention, day(day), day(day))
                        .remark()
                        .map(ActorRule::name)
                        .orElse("");
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }
}
