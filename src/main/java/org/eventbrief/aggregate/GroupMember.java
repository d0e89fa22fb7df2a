package org.eventbrief.aggregate;

import org.eventbrief.actor.Actor;

/** Who belongs to a group, with the bounds as the table writes them. */
public record GroupMember(Actor group, Actor member, String validFrom, String validTo) {}
