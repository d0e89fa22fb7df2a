package org.eventbrief.report;

import org.eventbrief.aggregate.Dataset;
import org.eventbrief.settings.Show;

/**
 * Where a dataset's events come from, and on which terms.
 *
 * @param dataset the dataset
 * @param provider who codes it
 * @param licence under which it may be used
 * @param citation ready to copy, release and date of access filled in
 * @param url where it is described
 * @param show what may be shown of its rows
 */
public record Source(Dataset dataset, String provider, String licence, String citation, String url, Show show) {}
