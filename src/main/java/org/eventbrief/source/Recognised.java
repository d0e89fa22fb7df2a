package org.eventbrief.source;

import org.eventbrief.notice.FileRule;

/** What a file turned out to be. */
sealed interface Recognised {
    /**
     * A table of events.
     *
     * @param headers how many records at its start are header
     * @param above how many of these stand above the names of the columns
     */
    record Table(SourceFormat format, Layout layout, Dialect dialect, int headers, int above) implements Recognised {}

    /** Something else, and what is to be said of it. */
    record Other(FileRule rule, String detail) implements Recognised {}
}
