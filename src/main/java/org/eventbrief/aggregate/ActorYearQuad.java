package org.eventbrief.aggregate;

import java.util.Optional;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.QuadClass;

/**
 * An actor's events of one class in a year, each once whatever the actor's roles in it; the classes of an actor-year partition
 * its events.
 *
 * @param actor who
 * @param year which year
 * @param quad the class, empty where it is not known
 * @param events of this class
 */
public record ActorYearQuad(Actor actor, int year, Optional<QuadClass> quad, long events) {}
