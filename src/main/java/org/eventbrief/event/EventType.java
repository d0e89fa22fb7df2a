package org.eventbrief.event;

import java.util.Optional;

/**
 * What happened, in the provider's words and on the common scale.
 *
 * @param type the provider's event type
 * @param subtype its finer type, or empty
 * @param quad where it stands between cooperation and conflict, if known
 */
public record EventType(String type, String subtype, Optional<QuadClass> quad) {
    /** The words of the class, or an empty text. */
    public String quadWords() {
        return quad.map(QuadClass::words).orElse("");
    }
}
