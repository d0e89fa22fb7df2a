package org.eventbrief.settings;

import java.util.Optional;
import org.eventbrief.event.Span;

/**
 * What the user says of a dataset.
 *
 * @param release which release its files are, where their names do not say
 * @param coverage the days that it covers
 * @param accessed the day on which the files were taken, for the citation
 * @param show what reports may show of its rows
 */
public record DatasetSettings(
        Optional<String> release, Optional<Span> coverage, Optional<String> accessed, Optional<Show> show) {
    /** Nothing is said. */
    public static final DatasetSettings NONE =
            new DatasetSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
