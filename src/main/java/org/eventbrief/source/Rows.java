package org.eventbrief.source;

import org.eventbrief.event.Event;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;

/** Takes what a block's rows become: each row is one {@link #event} or one {@link #rejected}. */
public interface Rows {
    /** A row that was understood; equal types, places and participants of a block are the same objects. */
    void event(Event event);

    /** A row that cannot be counted. */
    void rejected(RejectedRow row);

    /** Something worth knowing of a row that was understood; it comes before the row's {@link #event}. */
    void remarked(RemarkedRow row);
}
