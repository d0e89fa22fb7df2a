package org.eventbrief.aggregate;

import org.eventbrief.actor.Actor;
import org.eventbrief.event.Place;

/** An actor's events of a year in one country and first-level region; the rows of an actor-year partition its events. */
public record ActorYearCountry(Actor actor, int year, Place place, long events, Fatalities fatalities) {}
