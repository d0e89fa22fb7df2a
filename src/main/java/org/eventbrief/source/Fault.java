package org.eventbrief.source;

import org.eventbrief.notice.RejectionRule;

/** Leaves the reading of a row that cannot be counted; it never leaves this package. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RejectionRule rule;
    private final int place;
    private final String value;

    /**
     * A rule that a row breaks.
     *
     * @param place the number of the cell at fault, or −1
     * @param value what stands there
     */
    Fault(RejectionRule rule, int place, String value) {
        // Without a stack trace: a file may have millions of bad rows.
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.place = place;
        this.value = value;
    }

    RejectionRule rule() {
        return rule;
    }

    int place() {
        return place;
    }

    String value() {
        return value;
    }
}
