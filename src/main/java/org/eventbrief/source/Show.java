package org.eventbrief.source;

/** How much of a provider's rows a report may show by default. */
public enum Show {
    /** Events in full. */
    EVENTS,
    /** Counts alone, and ids where an event is meant: the provider's terms do not allow passing rows on. */
    COUNTS
}
