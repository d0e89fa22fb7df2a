package org.eventbrief.report.brief;

import java.util.Optional;

/**
 * Who publishes a briefing; anything unknown is empty.
 *
 * @param organisation the publisher's name
 * @param contact how to reach it, in one line
 * @param logo a picture for the head of the first page
 */
public record Imprint(String organisation, String contact, Optional<Logo> logo) {
    /** Nobody in particular. */
    public static final Imprint NONE = new Imprint("", "", Optional.empty());
}
