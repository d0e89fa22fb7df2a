package org.eventbrief.report.front;

import java.util.List;

/**
 * What differs from the edition before.
 *
 * @param newActors the names of actors that it did not have, in the order in which they should be read
 * @param restated published figures that have changed, the most important first
 * @param restatements how many figures have changed altogether
 * @param moved whose events are all counted as another actor's now, a sentence each; their figures are among all, but not among
 *     those that are shown
 * @param movedFigures how many figures these are
 */
public record News(
        List<String> newActors, List<Restated> restated, long restatements, List<String> moved, long movedFigures) {
    /** News without anybody who is counted as another. */
    public News(List<String> newActors, List<Restated> restated, long restatements) {
        this(newActors, restated, restatements, List.of(), 0);
    }

    /**
     * A published figure that has changed.
     *
     * @param what whose figure, with its dataset and year
     * @param figure which one, such as {@code events}
     * @param before as it was, empty where it was not known
     * @param after as it is
     * @param why in a few words
     */
    public record Restated(String what, String figure, String before, String after, String why) {}
}
