package org.eventbrief.aggregate;

import java.time.YearMonth;
import org.eventbrief.actor.Actor;

/** An actor's events of one month, of those that are known to the month. */
public record ActorMonth(Actor actor, YearMonth month, long events, Fatalities fatalities) {}
