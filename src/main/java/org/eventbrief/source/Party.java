package org.eventbrief.source;

import org.eventbrief.event.Participant;

/**
 * Somebody who takes part in an event, in one role.
 *
 * @param participant who, and as what
 * @param mention the number of who it is among the words of its reader
 */
record Party(Participant participant, int mention) {
    /** The role as compact events have it. */
    byte role() {
        return (byte) participant.role().ordinal();
    }
}
