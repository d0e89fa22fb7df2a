package org.eventbrief.aggregate;

import java.util.List;
import org.eventbrief.event.Role;

/** All roles, without a copy for every event. */
final class Roles {
    static final List<Role> ALL = List.of(Role.values());

    private Roles() {}
}
