package org.eventbrief.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of the last run, for whoever asks how things stand. Scoped launches and dry runs are not remembered: they
 * are no part of what is published regularly.
 *
 * @param started when it began
 * @param ended when it ended
 * @param code its exit code
 * @param edition the edition that it published or found unchanged, or empty
 * @param unchanged whether nothing had changed
 * @param problems what it told
 * @param lastSuccess when a run last ended well, this one included
 */
public record RunRecord(
        Instant started,
        Instant ended,
        int code,
        String edition,
        boolean unchanged,
        List<String> problems,
        Optional<Instant> lastSuccess) {
    /** Whether it ended well. */
    public boolean isWell() {
        return code == 0;
    }
}
