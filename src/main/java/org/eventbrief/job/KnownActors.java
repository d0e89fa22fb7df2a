package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventbrief.actor.Actor;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Manifest;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.eventbrief.store.Ledger;

/** The actors of the latest edition. */
public final class KnownActors {
    private KnownActors() {}

    /**
     * All that take part in a counted event, by dataset and id.
     *
     * @throws Refusal where there is no edition yet
     */
    public static List<Actor> of(Path reports) throws IOException {
        Path folder = new Editions(reports)
                .latest()
                .map(Manifest::edition)
                .map(edition -> StateFolder.ledger(reports, edition))
                .filter(Ledger::isIn)
                .orElseThrow(() -> Refusal.of(
                        Ending.WRONG_CONFIGURATION,
                        new TableNotice(
                                reports.resolve("latest").toString(), 0, TableRule.NOT_THERE, "run the job first")));
        Ledger ledger = Ledger.open(folder);
        Set<Integer> active = new HashSet<>();
        ledger.forEach(entry -> {
            if (entry.fate() == Fate.ACCEPTED) {
                entry.involved().forEach(involved -> active.add(involved.actor()));
            }
        });
        return active.stream()
                .map(ledger.actors()::get)
                .sorted(Comparator.comparing(Actor::dataset, CodePoints.ORDER)
                        .thenComparing(Actor::id, CodePoints.ORDER))
                .toList();
    }
}
