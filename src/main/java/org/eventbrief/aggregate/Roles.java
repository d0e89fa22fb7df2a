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

    /** Whether a set of roles, each as its {@link Role#bit()}, holds one that is more than an associate's. */
    static boolean onASide(int roles) {
        return Role.SIDE_1.in(roles) || Role.SIDE_2.in(roles);
    }

    /** The place of a role, by its ordinal, in tables. */
    static int rank(int role) {
        return ORDER.rank(role);
    }

    /** The ordinal of the role at a place. */
    static int at(int rank) {
        return ORDER.number(rank);
    }
}
