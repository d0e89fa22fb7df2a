package org.eventbrief.aggregate;

import java.util.Comparator;
import java.util.List;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Role;

/** All roles, without a copy for every event, and their order in tables: that of their words. */
final class Roles {
    static final List<Role> ALL = List.of(Role.values());

    private static final Ranks ORDER = Ranks.of(ALL, Comparator.comparing(Role::code, CodePoints.ORDER));

    private Roles() {}

    /** The place of a role, by its ordinal, in tables. */
    static int rank(int role) {
        return ORDER.rank(role);
    }

    /** The ordinal of the role at a place. */
    static int at(int rank) {
        return ORDER.number(rank);
    }
}
