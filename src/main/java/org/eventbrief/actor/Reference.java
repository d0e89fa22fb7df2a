package org.eventbrief.actor;

import java.util.List;

/** The user's tables of names and groups, as read; {@link #NONE} where there are none. */
public final class Reference {
    /** No aliases and no groups. */
    public static final Reference NONE = new Reference(List.of(), List.of());

    private final List<Alias> aliases;
    private final List<Membership> memberships;

    Reference(List<Alias> aliases, List<Membership> memberships) {
        this.aliases = List.copyOf(aliases);
        this.memberships = List.copyOf(memberships);
    }

    List<Alias> aliases() {
        return aliases;
    }

    List<Membership> memberships() {
        return memberships;
    }
}
