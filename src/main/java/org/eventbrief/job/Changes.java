package org.eventbrief.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Who;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Kind;

/** By how much the figures of one row changed, and through how many events of each sort. */
final class Changes {
    private final Key key;
    private final Sum low = new Sum();
    private final Sum best = new Sum();
    private final Sum high = new Sum();
    private long events;
    private long added;
    private long revised;
    private long withdrawn;
    private long identity;
    private boolean lost;
    private Optional<Set<String>> elsewhere = Optional.empty();

    /** A row of figures: a dataset's year, or an actor's where the id is not empty. */
    record Key(String dataset, String actorId, int year) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::dataset, CodePoints.ORDER)
                .thenComparing(Key::actorId, CodePoints.ORDER)
                .thenComparingInt(Key::year);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** How a sum of deaths changed, and the number of events for which it is known. */
    private static final class Sum {
        private long deaths;
        private long known;

        void add(int figure, int sign) {
            if (figure != Deaths.UNKNOWN) {
                deaths += (long) sign * figure;
                known += sign;
            }
        }
    }

    Changes(Key key) {
        this.key = key;
    }

    void add(Deaths deaths, int sign) {
        events += sign;
        low.add(deaths.low(), sign);
        best.add(deaths.best(), sign);
        high.add(deaths.high(), sign);
    }

    /** An event that is new, gone, written otherwise, or read as somebody else's. */
    void because(Optional<Contribution> was, Optional<Contribution> is) {
        if (was.isEmpty()) {
            added++;
        } else if (is.isEmpty()) {
            withdrawn++;
        } else if (was.get().hash() != is.get().hash()) {
            revised++;
        } else {
            identity++;
            lost = was.get().keys().contains(key);
            Set<String> others = lost ? others(is.get(), was.get()) : others(was.get(), is.get());
            elsewhere.ifPresent(others::retainAll);
            elsewhere = Optional.of(others);
        }
    }

    /** The actors of one state of an event that the other does not have. */
    private static Set<String> others(Contribution one, Contribution other) {
        Set<String> ids = new TreeSet<>(CodePoints.ORDER);
        one.keys().stream()
                .filter(theirs -> !other.keys().contains(theirs))
                .map(Key::actorId)
                .forEach(ids::add);
        return ids;
    }

    /** What changed of a row that was published before; a row that is new restates nothing. */
    List<Restatement> restatements(Map<Who, Actor> actors, Published now) {
        Optional<Actor> actor = Optional.ofNullable(actors.get(new Who(key.dataset(), key.actorId())));
        Restatement.Reasons reasons = new Restatement.Reasons(added, revised, withdrawn, identity, elsewhere(actors));
        List<Restatement> all = new ArrayList<>();
        long eventsBefore = now.events() - events;
        if (eventsBefore <= 0) {
            return all;
        }
        add(
                all,
                actor,
                reasons,
                Restatement.Figure.EVENTS,
                OptionalLong.of(eventsBefore),
                OptionalLong.of(now.events()));
        deaths(
                all,
                actor,
                reasons,
                Restatement.Figure.FATALITIES_LOW,
                low,
                now.fatalities().low());
        deaths(
                all,
                actor,
                reasons,
                Restatement.Figure.FATALITIES_BEST,
                best,
                now.fatalities().best());
        deaths(
                all,
                actor,
                reasons,
                Restatement.Figure.FATALITIES_HIGH,
                high,
                now.fatalities().high());
        return all;
    }

    /** Whom all events that changed hands have in common on the other side; a group only where nobody else is. */
    private Optional<Restatement.Elsewhere> elsewhere(Map<Who, Actor> actors) {
        List<Actor> others = elsewhere.stream()
                .flatMap(Set::stream)
                .flatMap(id -> Optional.ofNullable(actors.get(new Who(key.dataset(), id))).stream())
                .toList();
        List<Actor> themselves =
                others.stream().filter(other -> other.kind() != Kind.GROUP).toList();
        List<Actor> meant = themselves.isEmpty() ? others : themselves;
        return meant.size() == 1
                ? Optional.of(new Restatement.Elsewhere(meant.get(0).name(), lost))
                : Optional.empty();
    }

    private void deaths(
            List<Restatement> all,
            Optional<Actor> actor,
            Restatement.Reasons reasons,
            Restatement.Figure figure,
            Sum change,
            OptionalLong after) {
        // A sum that is known now may rest on the events that changed alone; it was then not known before.
        long before = after.orElse(0) - change.deaths;
        boolean restsOnChange = change.known > 0 && before == 0;
        boolean wasKnown = after.isPresent() ? !restsOnChange : change.known < 0;
        add(all, actor, reasons, figure, wasKnown ? OptionalLong.of(before) : OptionalLong.empty(), after);
    }

    private void add(
            List<Restatement> all,
            Optional<Actor> actor,
            Restatement.Reasons reasons,
            Restatement.Figure figure,
            OptionalLong before,
            OptionalLong after) {
        if (!before.equals(after)) {
            all.add(new Restatement(key.dataset(), actor, key.year(), figure, before, after, reasons));
        }
    }
}
