package org.eventbrief.source;

import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;

/** Takes what is found about rows. */
public interface Findings {
    /** A row that cannot be counted. */
    void rejected(RejectedRow row);

    /** Something worth knowing of a row that was understood; it comes before the row's event. */
    void remarked(RemarkedRow row);
}
