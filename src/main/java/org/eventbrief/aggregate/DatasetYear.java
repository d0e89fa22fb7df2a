package org.eventbrief.aggregate;

import java.util.Optional;
import org.eventbrief.event.Span;

/**
 * A dataset's year, each event once.
 *
 * @param dataset which dataset
 * @param year which year
 * @param events that count
 * @param fatalities in them
 * @param covered the days of the year that the dataset covers
 * @param partial whether that is less than the year
 */
public record DatasetYear(
        Dataset dataset, int year, long events, Fatalities fatalities, Optional<Span> covered, boolean partial) {}
