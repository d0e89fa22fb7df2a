package org.eventbrief.report.front;

import java.util.List;

/**
 * The words around the list of actors; {@code {0}} and {@code {1}} stand for numbers.
 *
 * @param caption of the table
 * @param search labels the search field
 * @param kind labels the choice of a kind
 * @param anyKind the choice of all kinds
 * @param kinds that are there
 * @param dataset labels the choice of a dataset
 * @param anyDataset the choice of all datasets
 * @param datasets that are there
 * @param onlyReports labels the choice of those with reports
 * @param sortBy stands before the columns where these are buttons in a row
 * @param found how many of how many are shown, such as {@code {0} of {1} actors}
 * @param none told where none is found
 * @param more asks for {@code {0}} more of those that were found
 * @param printed stands on paper below {@code {0}} of {@code {1}} that were found, where the others are not printed
 * @param group stands between the thousands of numbers
 */
public record FinderWords(
        String caption,
        String search,
        String kind,
        String anyKind,
        List<String> kinds,
        String dataset,
        String anyDataset,
        List<String> datasets,
        String onlyReports,
        String sortBy,
        String found,
        String none,
        String more,
        String printed,
        String group) {}
