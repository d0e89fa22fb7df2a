package org.eventbrief.edition;

import java.util.List;
import java.util.OptionalLong;

/**
 * A figure of two editions that is not the same.
 *
 * @param dataset the dataset's code
 * @param actorId the actor's id, empty for a figure of the whole dataset
 * @param actor the actor's name as the later edition has it, or empty
 * @param year the year
 * @param figure the column
 * @param before the figure in the first edition, empty where it was not known or not there
 * @param after the figure in the second
 * @param sort whether the row was restated, is new, or is gone
 */
public record FigureChange(
        String dataset,
        String actorId,
        String actor,
        String year,
        String figure,
        OptionalLong before,
        OptionalLong after,
        Sort sort) {
    /** What happened to the row of the figure. */
    public enum Sort {
        RESTATED,
        NEW,
        GONE
    }

    /** The names of its cells. */
    public static final List<String> HEADER =
            List.of("dataset", "actor_id", "actor", "year", "figure", "before", "after", "change", "sort");

    /** By how much it changed; empty where either is not known. */
    public OptionalLong change() {
        return before.isPresent() && after.isPresent()
                ? OptionalLong.of(after.getAsLong() - before.getAsLong())
                : OptionalLong.empty();
    }
}
