package org.eventbrief.aggregate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.actor.Actor;

/**
 * One actor, one year, one dataset: the grain of an edition.
 *
 * @param actor who
 * @param year which year
 * @param events in which the actor took part, each once
 * @param side1 of these on side 1
 * @param side2 on side 2
 * @param associate as an associate of either
 * @param fatalities in these events, by whomever
 * @param fatal events with at least one death, empty where no event's deaths are known
 * @param counterparts partners in dyads, without crowds and the unknown
 * @param countries distinct known ones, empty where none is known
 * @param first the smallest first day
 * @param last the largest last day
 * @param partial whether the dataset covers less than the year
 * @param civilianTargeting events whose main target were civilians, empty where the dataset does not say
 * @param occurrencesAtLeast how often, where rows tell of several
 */
public record ActorYear(
        Actor actor,
        int year,
        long events,
        long side1,
        long side2,
        long associate,
        Fatalities fatalities,
        OptionalLong fatal,
        long counterparts,
        OptionalLong countries,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        boolean partial,
        OptionalLong civilianTargeting,
        long occurrencesAtLeast) {}
