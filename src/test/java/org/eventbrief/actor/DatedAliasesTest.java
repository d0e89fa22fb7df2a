package org.eventbrief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatedAliasesTest {
    @TempDir
    Path folder;

    @Test
    void anAliasHoldsWhenTheWholeDateLiesBetweenItsBoundsBothIncluded() {
        Reference reference = MadeUpReference.ofActors(folder, "old,,Corvia,,,2019-01-01,2020-08-18");

        assertThat(who(reference, "2020-08-18")).isEqualTo("old");
        assertThat(who(reference, "2019-01-01/2020-08-18")).isEqualTo("old");
        assertThat(who(reference, "2020-08-19")).isEqualTo("desk:Corvia NO_ALIAS_HOLDS");
    }

    @Test
    void aVagueBoundOfAnAliasIsWidened() {
        Reference reference = MadeUpReference.ofActors(folder, "old,,Corvia,,,2019-06,2020");

        assertThat(who(reference, "2019-06-01")).isEqualTo("old");
        assertThat(who(reference, "2020-12-31")).isEqualTo("old");
    }

    @Test
    void whenNoneHoldsAndOneOverlapsThatOneIsTakenWithANotice() {
        Reference reference = MadeUpReference.ofActors(folder, "old,,Corvia,,,,2020-08-18");

        assertThat(who(reference, "2020")).isEqualTo("old ALIAS_OVERLAPS");
        assertThat(who(reference, "")).isEqualTo("old ALIAS_OVERLAPS");
    }

    @Test
    void whenNoneHoldsAndTwoOverlapTheLaterBeginningIsTakenWithANoticeOfItsOwn() {
        Reference reference =
                MadeUpReference.ofActors(folder, "old,,Corvia,,,,2020-08-18", "new,,Corvia,,,2020-08-19,");

        assertThat(who(reference, "2020")).isEqualTo("new TWO_ALIASES_OVERLAP");
        assertThat(who(reference, "")).isEqualTo("new TWO_ALIASES_OVERLAP");
        assertThat(who(reference, "2020-08-19")).isEqualTo("new");
        assertThat(who(reference, "2020-08-18")).isEqualTo("old");
    }

    @Test
    void whenTwoAliasesHoldTheLaterBeginningIsTakenWithANotice() {
        Reference reference = MadeUpReference.ofActors(folder, "old,,Corvia,,,2010,", "new,,Corvia,,,2020,");

        assertThat(who(reference, "2021-05-05")).isEqualTo("new TWO_ALIASES_HOLD");
        assertThat(who(reference, "2015-05-05")).isEqualTo("old");
    }

    @Test
    void ofTwoThatBeginTogetherTheOneThatEndsSoonerIsTaken() {
        Reference reference = MadeUpReference.ofActors(folder, "long,,Corvia,,,2020,2025", "short,,Corvia,,,2020,2020");

        assertThat(who(reference, "2020-05-05")).isEqualTo("short TWO_ALIASES_HOLD");
        assertThat(who(reference, "2021-05-05")).isEqualTo("long");
    }

    @Test
    void twoRowsOfOneActorThatHoldAreNoReasonForANotice() {
        Reference reference = MadeUpReference.ofActors(folder, "same,,Corvia,,,2010,", "same,,Corvia,,,2020,");

        assertThat(who(reference, "2021-05-05")).isEqualTo("same");
    }

    @Test
    void anAliasThatHoldsGoesBeforeOneOnTheIdThatOnlyOverlaps() {
        Reference reference = MadeUpReference.ofActors(folder, "by-id,,desk:7,,,2020-06,", "by-name,,Corvia,,,,");

        assertThat(who(reference, "2020", "7")).isEqualTo("by-name");
    }

    private static String who(Reference reference, String date) {
        return who(reference, date, "");
    }

    private static String who(Reference reference, String date, String id) {
        Identities identities = Identities.of(List.of(new Mention("desk", id, "Corvia", Kind.OTHER)), reference);
        if (identities.isFixed(0)) {
            return identities.actors().get(identities.fixed(0)).id();
        }
        Resolution found = Edtf.parse(date)
                .flatMap(EventDate::span)
                .map(days -> identities.at(0, day(days, true), day(days, false)))
                .orElseGet(() -> identities.at(0, Identities.NO_DAY, Identities.NO_DAY));
        return identities.actors().get(found.actor()).id()
                + found.remark().map(rule -> " " + rule).orElse("");
    }

    private static int day(Span days, boolean first) {
        LocalDate day = first ? days.first() : days.last();
        return (int) day.toEpochDay();
    }
}
