package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.Role;
import org.eventbrief.store.LedgerEntry;

/** The names that a list shows of an event: those in each role, then all names, then all ids. */
final class ListedNames {
    /** How many texts come before the names of all. */
    static final int ROLES = 4;

    private ListedNames() {}

    static List<String> of(LedgerEntry entry, List<Actor> actors) {
        List<LedgerEntry.Involved> named = entry.involved().stream()
                .filter(involved -> !involved.throughMembers())
                .toList();
        List<String> texts = new ArrayList<>();
        for (Role role : Role.values()) {
            texts.add(named.stream()
                    .filter(involved -> role.in(involved.roles()))
                    .map(involved -> actors.get(involved.actor()).name())
                    .collect(Collectors.joining("; ")));
        }
        named.forEach(involved -> texts.add(actors.get(involved.actor()).name()));
        named.forEach(involved -> texts.add(actors.get(involved.actor()).id()));
        return texts;
    }
}
