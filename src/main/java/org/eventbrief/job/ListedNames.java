package org.eventbrief.job;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.Event;
import org.eventbrief.event.Role;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.Sides;
import org.eventbrief.store.LedgerEntry;

/** The texts that a list shows of an event: the names in each role, the ids in each role, then all names, then all ids. */
final class ListedNames {
    /** How many texts come before the names of all. */
    static final int ROLES = 8;

    private static final int IDS = 4;

    private ListedNames() {}

    static List<String> of(LedgerEntry entry, List<Actor> actors) {
        List<LedgerEntry.Involved> named = entry.involved().stream()
                .filter(involved -> !involved.throughMembers())
                .toList();
        List<String> texts = new ArrayList<>();
        addRoles(texts, named, actors, Actor::name);
        addRoles(texts, named, actors, Actor::id);
        named.forEach(involved -> texts.add(actors.get(involved.actor()).name()));
        named.forEach(involved -> texts.add(actors.get(involved.actor()).id()));
        return texts;
    }

    /** The event as one of a list, from these texts. */
    static ListedEvent listed(Event event, String id, int roles, List<String> texts) {
        return new ListedEvent(event, id, roles(roles), sides(texts.subList(0, IDS)), sides(texts.subList(IDS, ROLES)));
    }

    private static void addRoles(
            List<String> texts, List<LedgerEntry.Involved> named, List<Actor> actors, Function<Actor, String> form) {
        for (Role role : Role.values()) {
            texts.add(named.stream()
                    .filter(involved -> role.in(involved.roles()))
                    .map(involved -> form.apply(actors.get(involved.actor())))
                    .collect(Collectors.joining("; ")));
        }
    }

    private static Sides sides(List<String> texts) {
        return new Sides(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }

    /** Roles as a set, from their bits. */
    private static Set<Role> roles(int bits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (role.in(bits)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
