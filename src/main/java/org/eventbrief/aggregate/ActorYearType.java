package org.eventbrief.aggregate;

import org.eventbrief.actor.Actor;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Role;

/** An actor's events of one type and in one role in a year; an event with two roles of the actor is in two rows. */
public record ActorYearType(Actor actor, int year, Role role, EventType type, long events, Fatalities fatalities) {}
