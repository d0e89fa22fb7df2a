package org.eventbrief.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Who;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.Fate;
import org.eventbrief.store.Ledger;

/**
 * Finds the published figures that an edition changed against the one before, and why: event by event, from the ledgers of
 * both. All rows of an event lie in segments that correspond, so one stretch of both ledgers is in memory at a time.
 */
final class Restating {
    private final Ledger before;
    private final Ledger after;
    private final Map<Changes.Key, Changes> changes = new HashMap<>();

    private Restating(Ledger before, Ledger after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two ledgers.
     *
     * @param tables of the edition after
     * @return in the order of dataset, actor and year, the figures of a dataset's year before those of its actors
     */
    static List<Restatement> of(Ledger before, Ledger after, Tables tables) throws IOException {
        Restating restating = new Restating(before, after);
        int parts = Math.min(before.segments(), after.segments());
        for (int part = 0; part < parts; part++) {
            restating.compare(part, parts);
        }
        return restating.restatements(tables);
    }

    private void compare(int part, int parts) throws IOException {
        Map<Who, Contribution> known = new HashMap<>();
        before.forEach(part, parts, entry -> {
            if (entry.fate() == Fate.ACCEPTED) {
                Contribution was = Contribution.of(entry, before);
                known.put(new Who(was.dataset(), entry.id()), was);
            }
        });
        after.forEach(part, parts, entry -> {
            if (entry.fate() == Fate.ACCEPTED) {
                Contribution is = Contribution.of(entry, after);
                Contribution was = known.remove(new Who(is.dataset(), entry.id()));
                if (!is.equals(was)) {
                    change(Optional.ofNullable(was), Optional.of(is));
                }
            }
        });
        known.values().forEach(gone -> change(Optional.of(gone), Optional.empty()));
    }

    private void change(Optional<Contribution> was, Optional<Contribution> is) {
        Set<Changes.Key> keys = new java.util.LinkedHashSet<>();
        was.ifPresent(event -> keys.addAll(event.keys()));
        is.ifPresent(event -> keys.addAll(event.keys()));
        for (Changes.Key key : keys) {
            Optional<Contribution> from = was.filter(event -> event.keys().contains(key));
            Optional<Contribution> to = is.filter(event -> event.keys().contains(key));
            boolean same = from.isPresent()
                    && to.isPresent()
                    && from.get().deaths().equals(to.get().deaths());
            if (!same) {
                Changes change = changes.computeIfAbsent(key, Changes::new);
                from.ifPresent(event -> change.add(event.deaths(), -1));
                to.ifPresent(event -> change.add(event.deaths(), 1));
                change.because(was, is);
            }
        }
    }

    private List<Restatement> restatements(Tables tables) {
        Map<Changes.Key, Published> figures = new HashMap<>();
        tables.datasetYears().forEach(year -> {
            Changes.Key key = new Changes.Key(year.dataset().code(), "", year.year());
            figures.put(key, new Published(year.events(), year.fatalities()));
        });
        Set<String> changed = changes.keySet().stream()
                .map(key -> key.dataset() + " " + key.actorId())
                .collect(Collectors.toSet());
        tables.actorYears()
                .filter(year -> changed.contains(
                        year.actor().dataset() + " " + year.actor().id()))
                .forEach(year -> figures.put(
                        new Changes.Key(year.actor().dataset(), year.actor().id(), year.year()),
                        new Published(year.events(), year.fatalities())));
        Map<Who, Actor> actors = actors();
        List<Restatement> all = new ArrayList<>();
        for (Changes.Key key : new TreeSet<>(changes.keySet())) {
            Published now = figures.getOrDefault(key, Published.NOTHING);
            all.addAll(Optional.ofNullable(changes.get(key))
                    .map(change -> change.restatements(actors, now))
                    .orElse(List.of()));
        }
        return all;
    }

    /** Those of both editions, as the later one knows them. */
    private Map<Who, Actor> actors() {
        Map<Who, Actor> actors = new HashMap<>();
        before.actors().forEach(actor -> actors.put(new Who(actor.dataset(), actor.id()), actor));
        after.actors().forEach(actor -> actors.put(new Who(actor.dataset(), actor.id()), actor));
        return actors;
    }
}
