package org.eventbrief.aggregate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventbrief.actor.Identities;
import org.eventbrief.event.CompactEvent;

/** What makes two rows of one id the same event: with one trait in common they are. */
@FunctionalInterface
public interface Traits {
    /** The traits of a row. */
    List<?> of(CompactEvent row);

    /** A row's date, its names, and the actors whom these are: a renamed actor is no other actor. */
    static Traits of(Identities identities) {
        return row -> {
            CompactEvent.Facts facts = row.facts();
            Set<String> names = new HashSet<>();
            Set<Integer> actors = new HashSet<>();
            for (int i = 0; i < row.participants(); i++) {
                int mention = row.mention(i);
                names.add(identities.mentions().get(mention).name());
                actors.add(
                        identities.isFixed(mention)
                                ? identities.fixed(mention)
                                : identities
                                        .at(mention, facts.firstDay(), facts.lastDay())
                                        .actor());
            }
            return List.of(List.of(facts.firstDay(), facts.lastDay()), names, actors);
        };
    }
}
