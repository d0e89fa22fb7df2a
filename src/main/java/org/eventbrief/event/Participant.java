package org.eventbrief.event;

/** Somebody who takes part in an event, in one role. */
public record Participant(Role role, Mention mention) {}
