package org.eventbrief.aggregate;

import java.util.List;
import org.eventbrief.event.Role;

/** All roles, without a copy for every event. */
final class Roles {
    static final List<Role> ALL = List.of(Role.values());

    private Roles() {}

    /** Whether a set of roles, each as its {@link Role#bit()}, holds one that is more than an associate's. */
    static boolean onASide(int roles) {
        return Role.SIDE_1.in(roles) || Role.SIDE_2.in(roles);
    }
}
