package org.eventbrief.report.compose;

import java.util.List;
import org.eventbrief.report.brief.Briefing;

/**
 * A briefing and the numbers in it.
 *
 * @param briefing ready for a writer
 * @param figures every number that its sentences, cards and pictures state, each with the way to it from {@code data/}
 */
public record Composed(Briefing briefing, List<Figure> figures) {
    /** Copies the list. */
    public Composed {
        figures = List.copyOf(figures);
    }
}
