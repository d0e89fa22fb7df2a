package org.eventbrief.report.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eventbrief.aggregate.SampleEvents;
import org.junit.jupiter.api.Test;

class YearPairTest {
    private static YearPair desk(String... dates) {
        SampleEvents events = SampleEvents.ofDesk();
        for (int i = 0; i < dates.length; i++) {
            events.event("e" + i, dates[i], "battle", "Arkonia", "Belmara", 1);
        }
        Map<String, YearPair> pairs = YearPair.of(events.tables());
        return pairs.values().iterator().next();
    }

    @Test
    void twoFullYearsSideBySideMayBeCompared() {
        YearPair pair = desk("2020-01-01", "2021-06-01", "2022-03-31");
        assertThat(pair.newest()).isEqualTo(2021);
        assertThat(pair.comparable()).isTrue();
        assertThat(pair.partial()).containsExactly(2019, 2022);
    }

    @Test
    void aYearWithoutEventsWithinTheCoverageIsAFullOne() {
        YearPair pair = desk("2019-01-01", "2021-12-31");
        assertThat(pair.newest()).isEqualTo(2021);
        assertThat(pair.comparable()).isTrue();
    }

    @Test
    void aFirstFullYearHasNothingBeforeIt() {
        YearPair pair = desk("2021-01-01", "2021-12-31");
        assertThat(pair.full()).isTrue();
        assertThat(pair.comparable()).isFalse();
    }

    @Test
    void withoutAFullYearTheNewestStandsAndIsNotCompared() {
        YearPair pair = desk("2021-05-01", "2022-02-03");
        assertThat(pair.newest()).isEqualTo(2022);
        assertThat(pair.full()).isFalse();
        assertThat(pair.comparable()).isFalse();
    }
}
