package org.eventbrief.report.compose;

import java.util.OptionalLong;

/**
 * A number that a briefing states, with the way that leads to it from the tidy tables.
 *
 * @param key names it within its briefing, such as {@code desk.events}
 * @param value the number, empty where it is unknown
 * @param text the number as it is to be read, or empty where only other figures are made from it
 * @param derivation how anybody gets it from {@code data/} alone
 */
public record Figure(String key, OptionalLong value, String text, Derivation derivation) {
    /** The number of a figure that is known. */
    long known() {
        return value.orElseThrow();
    }
}
