package org.eventbrief.settings;

import java.util.Locale;

/** What a report may show of a dataset's rows, as its provider's terms allow. */
public enum Show {
    /** Events with their notes. */
    EVENTS,
    /** Counts, and ids where an event is meant. */
    COUNTS;

    /** The word in configuration and formats. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
