package org.eventbrief.aggregate;

import org.eventbrief.actor.Groups;
import org.eventbrief.actor.Identities;
import org.eventbrief.actor.Memberships;
import org.eventbrief.actor.Resolution;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Role;
import org.eventbrief.notice.ActorRule;

/** Finds out who was involved in an event: mentions become actors, and actors bring in their groups. */
public final class Involver {
    private static final Role[] ROLES = Role.values();

    private final Identities identities;
    private final Groups groups;

    /** An involver for an input's actors and groups. */
    public Involver(Identities identities, Groups groups) {
        this.identities = identities;
        this.groups = groups;
    }

    /**
     * Fills in who was involved.
     *
     * @param involvement filled anew
     * @param remarks told of each decision that is worth knowing
     */
    void involve(CompactEvent event, Involvement involvement, Remarks remarks) {
        involvement.clear();
        for (int i = 0; i < event.participants(); i++) {
            Remarks told = isRepeated(event, i) ? Remarks.NONE : remarks;
            involvement.add(actor(event, event.mention(i), told), ROLES[event.role(i)]);
        }
        int named = involvement.size();
        for (int i = 0; i < named; i++) {
            if (groups.concerns(involvement.actor(i))) {
                bringGroups(event, involvement, i, remarks);
            }
        }
    }

    /** Whether somebody before in the event has the same name and id: a name is heard once, in however many roles. */
    private boolean isRepeated(CompactEvent event, int participant) {
        for (int i = 0; i < participant; i++) {
            if (identities.areAlike(event.mention(i), event.mention(participant))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an actor belongs to a group at the date of an event. */
    boolean belongs(int actor, int group, CompactEvent event) {
        return groups.concerns(actor)
                && groups.at(actor, event.facts().firstDay(), event.facts().lastDay())
                        .groups()
                        .contains(group);
    }

    /** Whether an actor is a group, which enters no sum over actors. */
    boolean isGroup(int actor) {
        return groups.isGroup(actor);
    }

    private int actor(CompactEvent event, int mention, Remarks remarks) {
        if (identities.isFixed(mention)) {
            int actor = identities.fixed(mention);
            remarks.spoken(mention, actor);
            return actor;
        }
        Resolution who =
                identities.at(mention, event.facts().firstDay(), event.facts().lastDay());
        who.remark().ifPresent(rule -> remarks.remark(mention, rule));
        remarks.spoken(mention, who.actor());
        return who.actor();
    }

    private void bringGroups(CompactEvent event, Involvement involvement, int member, Remarks remarks) {
        Memberships memberships = groups.at(
                involvement.actor(member),
                event.facts().firstDay(),
                event.facts().lastDay());
        for (int group : memberships.groups()) {
            involvement.addGroup(group, involvement.roles(member));
        }
        if (memberships.overlapped()) {
            remarks.membership(involvement.actor(member), ActorRule.MEMBERSHIP_OVERLAPS);
        }
    }

    /** Is told of what is decided on the way. */
    interface Remarks {
        /** Forgets everything. */
        Remarks NONE = new Remarks() {
            @Override
            public void spoken(int mention, int actor) {}

            @Override
            public void remark(int mention, ActorRule rule) {}

            @Override
            public void membership(int actor, ActorRule rule) {}
        };

        /** A mention was taken to be an actor. */
        void spoken(int mention, int actor);

        /** A rule decided who a mention is. */
        void remark(int mention, ActorRule rule);

        /** A rule decided to what an actor belongs. */
        void membership(int actor, ActorRule rule);
    }
}
