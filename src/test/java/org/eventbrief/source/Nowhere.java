package org.eventbrief.source;

import org.eventbrief.event.Event;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;

/** Takes rows and forgets them. */
enum Nowhere implements Rows {
    ROWS;

    @Override
    public void event(Event event) {}

    @Override
    public void rejected(RejectedRow row) {}

    @Override
    public void remarked(RemarkedRow row) {}
}
