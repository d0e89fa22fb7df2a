package org.eventbrief.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.event.Mention;

/** Finds the actors that a table of groups calls by id, provider's id or name. */
final class MemberFinder {
    private final Map<String, Set<Integer>> actors = new HashMap<>();

    MemberFinder(Identities identities, Reference reference) {
        List<Who> all = identities.actors();
        for (int i = 0; i < all.size(); i++) {
            put(all.get(i).id(), i);
        }
        List<Mention> mentions = identities.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            for (int actor : identities.everyActor(i)) {
                put(mentions.get(i).name(), actor);
                put(mentions.get(i).dataset() + ":" + mentions.get(i).providerId(), actor);
            }
        }
        for (Alias alias : reference.aliases()) {
            Set<Integer> called = actors.getOrDefault(alias.actorId(), Set.of());
            List.copyOf(called).forEach(actor -> put(alias.alias(), actor));
        }
    }

    Set<Integer> find(String member) {
        return actors.getOrDefault(member, Set.of());
    }

    private void put(String called, int actor) {
        actors.computeIfAbsent(called, text -> new TreeSet<>()).add(actor);
    }
}
