package org.eventbrief.aggregate;

import java.util.Optional;
import org.eventbrief.event.Span;

/**
 * What counting and reports need to know of a dataset.
 *
 * @param code never changes, such as {@code ucdp-ged}
 * @param title as its provider calls it
 * @param release the release in this input, or empty where it is not known
 * @param directed whether side 1 acts towards side 2
 * @param wholeYears whether a release covers whole years
 * @param alwaysPartial whether its years are partial unless the configuration states the coverage
 * @param stated the coverage that the configuration states
 */
public record Dataset(
        String code,
        String title,
        String release,
        boolean directed,
        boolean wholeYears,
        boolean alwaysPartial,
        Optional<Span> stated) {}
