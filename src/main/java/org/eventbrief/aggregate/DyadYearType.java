package org.eventbrief.aggregate;

import java.util.OptionalLong;
import org.eventbrief.actor.Actor;

/** The events of one type in which two actors met in a year. */
public record DyadYearType(
        Actor first, Actor second, int year, String type, String quad, long events, OptionalLong best) {}
