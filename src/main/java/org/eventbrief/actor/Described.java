package org.eventbrief.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.event.Kind;

/** The names and kinds that the reference tables give, by the ids of actors and groups. */
final class Described {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    private Described() {}

    static Described of(Reference reference) {
        Described described = new Described();
        for (Alias alias : reference.aliases()) {
            described.name(alias.actorId(), alias.actor());
            alias.kind().ifPresent(kind -> described.kinds.putIfAbsent(alias.actorId(), kind));
        }
        reference.memberships().forEach(row -> described.name(row.groupId(), row.group()));
        // A table that gives no name at all leaves the id.
        reference.aliases().forEach(alias -> described.names.putIfAbsent(alias.actorId(), alias.actorId()));
        reference.memberships().forEach(row -> described.names.putIfAbsent(row.groupId(), row.groupId()));
        return described;
    }

    private void name(String id, String name) {
        if (!name.isEmpty()) {
            names.putIfAbsent(id, name);
        }
    }

    Optional<String> name(String id) {
        return Optional.ofNullable(names.get(id));
    }

    Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }
}
