package org.eventbrief.source;

import org.eventbrief.event.Event;

/** Takes what a block's rows tell: each row is one {@link #event} or one {@link #rejected}. */
public interface Rows extends Findings {
    /** A row that was understood. */
    void event(Event event);
}
