package org.eventbrief.report.sheets;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.UnplacedEvent;

/** Finds the events of one actor that belong to no year. */
final class UnplacedOf {
    static final String SHEET = "Unplaced";

    private UnplacedOf() {}

    /**
     * Those that name the actor and, for a group, those that name somebody who belongs to it without bounds: of a member for
     * a time nobody can say whether it was one then.
     */
    static List<UnplacedEvent> events(Ground ground, Actor actor) {
        if (ground.facts().unplaced().isEmpty()) {
            return List.of();
        }
        Set<String> ids = new TreeSet<>(CodePoints.ORDER);
        collect(ground, actor, ids);
        return ground.facts().unplaced().stream()
                .filter(event -> event.event().dataset().equals(actor.dataset()))
                .filter(event -> event.actorIds().stream().anyMatch(ids::contains))
                .toList();
    }

    private static void collect(Ground ground, Actor actor, Set<String> ids) {
        if (ids.add(actor.id())) {
            ground.tables()
                    .groupMembers()
                    .filter(row -> row.group().equals(actor)
                            && row.validFrom().isEmpty()
                            && row.validTo().isEmpty())
                    .forEach(row -> collect(ground, row.member(), ids));
        }
    }
}
