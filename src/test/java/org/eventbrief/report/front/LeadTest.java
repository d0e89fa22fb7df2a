package org.eventbrief.report.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eventbrief.aggregate.SampleEvents;
import org.junit.jupiter.api.Test;

/** What the page says of itself is true of what it counts. */
class LeadTest {
    private static String lead(int deaths) {
        SampleEvents events = SampleEvents.ofDesk();
        events.event("a", "2021-01-11", "battle", "Arkonia", "Belmara League", deaths);
        return FrontPages.of(SampleEdition.facts(events.tables()), List.of(), Optional.empty())
                .lead();
    }

    @Test
    void itSpeaksOfDeathsOnlyWhereSomeAreKnown() {
        assertThat(lead(0)).contains("how deadly");
        assertThat(lead(-1)).contains("who took part in what.").doesNotContain("deadly");
    }
}
