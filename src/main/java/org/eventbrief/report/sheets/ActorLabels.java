package org.eventbrief.report.sheets;

import java.util.HashSet;
import java.util.Set;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Tables;

/** Names of actors that tell any two of one dataset apart: the name alone, or name and id where others bear it too. */
final class ActorLabels {
    private final Set<Named> shared;

    /** A name within a dataset. */
    private record Named(String dataset, String name) {}

    private ActorLabels(Set<Named> shared) {
        this.shared = shared;
    }

    static ActorLabels of(Tables tables) {
        Set<Named> seen = new HashSet<>();
        Set<Named> shared = new HashSet<>();
        tables.actors().map(entry -> named(entry.actor())).forEach(name -> {
            if (!seen.add(name)) {
                shared.add(name);
            }
        });
        return new ActorLabels(shared);
    }

    String of(Actor actor) {
        return shared.contains(named(actor)) ? actor.name() + " (" + actor.id() + ")" : actor.name();
    }

    private static Named named(Actor actor) {
        return new Named(actor.dataset(), actor.name());
    }
}
