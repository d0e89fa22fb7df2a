package org.eventbrief.event;

/**
 * What is told of an event beyond what is counted; every text may be empty.
 *
 * @param location the place's name
 * @param locationPrecision the provider's word or code for how well the place is known
 * @param latitude degrees north, as written
 * @param longitude degrees east, as written
 * @param localised whether the place is known to the district or better
 * @param notes what happened
 * @param source who reported it
 * @param sourceDate when
 * @param url where it can be read
 * @param attribution who claims it, where the source does not say it in its own voice
 */
public record Account(
        String location,
        String locationPrecision,
        String latitude,
        String longitude,
        boolean localised,
        String notes,
        String source,
        String sourceDate,
        String url,
        String attribution) {
    /** Nothing more is told. */
    public static final Account NONE = new Account("", "", "", "", false, "", "", "", "", "");
}
