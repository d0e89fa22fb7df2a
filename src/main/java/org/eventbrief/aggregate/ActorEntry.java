package org.eventbrief.aggregate;

import java.util.List;
import org.eventbrief.actor.Actor;

/** An actor with its other names and the years in which it has events. */
public record ActorEntry(Actor actor, List<String> aliases, int firstYear, int lastYear) {}
