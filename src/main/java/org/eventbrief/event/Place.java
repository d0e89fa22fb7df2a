package org.eventbrief.event;

/**
 * The country and first-level region of an event, as the provider names them; empty where unknown.
 *
 * @param country the country
 * @param admin1 the first-level region within it
 */
public record Place(String country, String admin1) {
    /** Nothing is known of where it was. */
    public static final Place UNKNOWN = new Place("", "");
}
