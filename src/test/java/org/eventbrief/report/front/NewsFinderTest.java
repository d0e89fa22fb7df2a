package org.eventbrief.report.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eventbrief.report.EditionFacts;
import org.junit.jupiter.api.Test;

class NewsFinderTest {
    @Test
    void everyNewActorIsCountedThoughOnlySomeAreNamed() {
        EditionFacts facts = SampleEdition.facts(400);
        News news = NewsFinder.of(facts, actor -> actor.dataset().equals("desk"));
        long actors = facts.tables()
                .actors()
                .filter(entry -> !entry.actor().dataset().equals("desk"))
                .count();
        assertThat(news.newActors()).hasSize((int) actors);
        Page page = FrontPages.of(facts, List.of(), Optional.of(news));
        assertThat(page.sections().toString())
                .contains(": " + actors + " new actors and ", "And " + (actors - 20) + " more.");
    }
}
