package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.eventbrief.event.Targeting;
import org.junit.jupiter.api.Test;

class SumsOfDeathsTest {
    @Test
    void sumsRunOverTheKnownAndAreEmptyWhereNoneIs() {
        ActorYear none = year(event("a").made());

        assertThat(none.fatalities())
                .isEqualTo(new Fatalities(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), 1));
        assertThat(none.fatal()).isEmpty();
    }

    @Test
    void lowsStillSumWhereTheBestIsMissing() {
        ActorYear year = year(
                event("a").deaths(4, -1, -1).made(), event("b").deaths(1, 2, 7).made());

        assertThat(year.fatalities())
                .isEqualTo(new Fatalities(OptionalLong.of(5), OptionalLong.of(2), OptionalLong.of(7), 1));
    }

    @Test
    void onlyEventsWithABestOfAtLeastOneAreFatal() {
        ActorYear year = year(
                event("a").deaths(0, 0, 5).made(),
                event("b").deaths(-1, 1, -1).made(),
                event("c").deaths(3, -1, -1).made());

        assertThat(year.fatal()).hasValue(1);
        assertThat(year.fatalities().unknown()).isEqualTo(1);
    }

    @Test
    void zeroDeathsAreAFigure() {
        ActorYear year = year(event("a").deaths(0, 0, 0).made());

        assertThat(year.fatalities().best()).hasValue(0);
        assertThat(year.fatal()).hasValue(0);
        assertThat(year.fatalities().unknown()).isZero();
    }

    @Test
    void everyActorOfAnEventHasItsFullDeaths() {
        Tables tables = SampleEvents.ofDesk()
                .event("a", "2020", "battle", "Arkonia", "Belmara;Corvia", 6)
                .tables();

        assertThat(tables.actorYears())
                .extracting(year -> year.fatalities().best().orElse(-1))
                .containsExactly(6L, 6L, 6L);
    }

    @Test
    void civiliansAsTargetsAreCountedWhereTheDatasetSaysSo() {
        assertThat(year(event("a").made()).civilianTargeting()).isEmpty();
        assertThat(year(event("a").targeting(Targeting.OTHERS).made()).civilianTargeting())
                .hasValue(0);
        assertThat(year(
                                event("a").targeting(Targeting.CIVILIANS).made(),
                                event("b").targeting(Targeting.OTHERS).made(),
                                event("c").made())
                        .civilianTargeting())
                .hasValue(1);
    }

    private static SampleEvent event(String id) {
        return SampleEvent.ofDesk(id).on("2020").side1("Arkonia");
    }

    private static ActorYear year(org.eventbrief.event.Event... events) {
        SampleEvents sample = SampleEvents.ofDesk();
        for (org.eventbrief.event.Event event : events) {
            sample.event(event);
        }
        return sample.tables().actorYears().findFirst().orElseThrow();
    }
}
