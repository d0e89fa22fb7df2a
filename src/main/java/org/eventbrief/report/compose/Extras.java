package org.eventbrief.report.compose;

import java.util.List;
import java.util.Optional;
import org.eventbrief.report.brief.Logo;

/**
 * What a briefing may hold besides the facts of its edition.
 *
 * @param logo of the organisation
 * @param revisions the published figures that this edition changed, empty where it is not compared with another
 * @param disputed whether maps draw disputed borders dashed; without, like any other
 */
public record Extras(Optional<Logo> logo, Optional<List<Revision>> revisions, boolean disputed) {
    /** Nothing besides. */
    public static final Extras NONE = new Extras(Optional.empty(), Optional.empty(), true);

    /**
     * A published figure that this edition changed.
     *
     * @param dataset the dataset's code
     * @param actorId whose figure
     * @param year of which year
     * @param figure what is counted, such as {@code events}
     * @param before as published before
     * @param after as published now
     * @param why in a few words, or empty
     */
    public record Revision(
            String dataset, String actorId, int year, String figure, String before, String after, String why) {}
}
