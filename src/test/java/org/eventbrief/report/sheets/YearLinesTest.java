package org.eventbrief.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.Deaths;
import org.junit.jupiter.api.Test;

class YearLinesTest {
    private final Tables tables = SampleEvents.ofDesk()
            .dataset("whole", false, true)
            .event("whole", "z", "2016-01-01", "battle", "Belmara", "", "", Deaths.NONE_KNOWN, "")
            .event("whole", "a", "2018-01-01", "battle", "Arkonia", "", "", Deaths.of(3, 5, 10), "")
            .event("whole", "b", "2020-01-01", "battle", "Arkonia", "", "", Deaths.of(3, 5, 10), "")
            .event("whole", "c", "2020-02-01", "battle", "Arkonia", "", "", Deaths.NONE_KNOWN, "")
            .event("whole", "d", "2021-02-01", "battle", "Belmara", "", "", Deaths.NONE_KNOWN, "")
            .tables();

    @Test
    void coveredYearsWithoutEventsAreZeroAndComparedWithTheOthers() {
        assertThat(lines())
                .extracting(line -> line.year() + " " + line.eventsOrNone() + " "
                        + line.events().absolute().orElse(-99))
                .containsExactly("2016 0 -99", "2017 0 0", "2018 1 1", "2019 0 -1", "2020 2 2", "2021 0 -2");
    }

    @Test
    void deathsAreComparedOnlyWhereAllAreKnown() {
        assertThat(lines()).extracting(line -> line.deaths().absolute()).allMatch(change -> change.isEmpty());
    }

    @Test
    void whiskersReachFromBestToLowAndHigh() {
        YearLine first = lines().get(2);
        assertThat(first.below()).hasValue(2);
        assertThat(first.above()).hasValue(5);
        assertThat(lines().get(3).below()).isEmpty();
    }

    private List<YearLine> lines() {
        return YearLines.of(
                tables,
                tables.actors()
                        .map(entry -> entry.actor())
                        .filter(actor -> actor.name().equals("Arkonia"))
                        .findFirst()
                        .orElseThrow(),
                20);
    }
}
