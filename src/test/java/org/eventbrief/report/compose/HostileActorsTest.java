package org.eventbrief.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.briefing.BriefingWriter;
import org.eventbrief.briefing.Hostile;
import org.eventbrief.briefing.PageFaults;
import org.eventbrief.event.Deaths;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Subject;
import org.junit.jupiter.api.Test;

/**
 * Whatever actors, places and types are called and however many died, no word of a briefing covers another or leaves its page:
 * a hundred actors in every build, five hundred with {@code mvn -Psoak verify}.
 */
class HostileActorsTest {
    private static final int ACTORS = Integer.getInteger("eventbrief.hostile-actors", 100);
    private static final int[] TOLLS = {-1, 0, 1, 3, 999, 2_000_000, Integer.MAX_VALUE};
    private static final List<String> DATES =
            List.of("2021-03-04", "2021-11-30", "2021-06", "2021", "2021~", "2021-09?", "2020-05-05", "2019", "");
    private static final List<String> TYPES = List.of("battle", "treaty", "veto", "aid");

    private final Random random = new Random(20210101);

    private String text() {
        return Hostile.TEXTS.get(random.nextInt(Hostile.TEXTS.size())).replace(';', ',');
    }

    private String name(int number) {
        return (text() + " " + number).strip();
    }

    private SampleEvents events() {
        SampleEvents events = SampleEvents.ofDesk().dataset("ucdp-ged", false, true);
        for (int number = 0; number < ACTORS; number++) {
            String name = name(number);
            String dataset = number % 2 == 0 ? "desk" : "ucdp-ged";
            for (int k = random.nextInt(40); k >= 0; k--) {
                String date = DATES.get(random.nextInt(DATES.size()));
                String type = random.nextBoolean() ? TYPES.get(random.nextInt(TYPES.size())) : text() + "x";
                int best = TOLLS[random.nextInt(TOLLS.length)];
                int high = best < 0 ? -1 : Integer.MAX_VALUE;
                events.event(
                        dataset,
                        number + "-" + k + (k == 0 ? "a".repeat(150) : ""),
                        date,
                        type,
                        name,
                        random.nextInt(4) == 0 ? "" : name(random.nextInt(9)),
                        random.nextInt(3) == 0 ? name(random.nextInt(9)) : "",
                        Deaths.of(Math.min(best, 1), best, high),
                        random.nextInt(3) == 0 ? "" : text());
            }
        }
        return events;
    }

    @Test
    void noWordCoversAnotherOrLeavesThePage() throws IOException {
        EditionFacts facts = new SampleFacts(events()).facts();
        Briefings briefings = Briefings.of(facts, Extras.NONE);
        BriefingWriter writer = BriefingWriter.create();
        List<Actor> actors = facts.tables()
                .actors()
                .map(entry -> entry.actor())
                .limit(ACTORS)
                .toList();
        assertThat(actors).hasSize(ACTORS);
        for (Actor actor : actors) {
            var out = new ByteArrayOutputStream();
            Subject subject = new Subject("hostile", actor.name(), List.of(actor), Map.of());
            writer.write(briefings.actor(subject, 2021).briefing(), out);
            assertThat(PageFaults.of(out.toByteArray())).as(actor.id()).isEmpty();
        }
        for (String dataset : List.of("desk", "ucdp-ged")) {
            var out = new ByteArrayOutputStream();
            writer.write(briefings.overview(dataset, 2021).briefing(), out);
            assertThat(PageFaults.of(out.toByteArray())).as(dataset).isEmpty();
        }
    }
}
