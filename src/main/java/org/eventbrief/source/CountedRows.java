package org.eventbrief.source;

import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Words;

/** Takes what counting needs of a block's rows: each row is one {@link #event} or one {@link #rejected}. */
public interface CountedRows extends Findings {
    /**
     * A row that was understood.
     *
     * @param words behind the numbers of the event; the same for all of a block, and perhaps for other blocks of the file
     */
    void event(CompactEvent event, Words words);
}
