package org.eventbrief.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Groups;
import org.eventbrief.actor.Identities;
import org.eventbrief.aggregate.Counts;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.store.Segments;

/** Gathers what a run found, apart from rejected rows, in an order that does not depend on threads. */
final class Findings {
    private Findings() {}

    static List<Notice> of(
            Prepared run,
            Segments segments,
            Counts counts,
            Directory directory,
            Identities identities,
            Groups groups,
            List<CompactEvent> reused) {
        List<Notice> found = new ArrayList<>(run.notices());
        found.addAll(segments.remarkExamples());
        reused.stream()
                .sorted(Comparator.comparingInt(
                                (CompactEvent event) -> event.facts().file())
                        .thenComparingLong(event -> event.facts().line()))
                .map(event -> new RemarkedRow(
                        new RowRef(
                                run.fileNames().get(event.facts().file()),
                                event.facts().line()),
                        RemarkRule.REUSED_ID,
                        "",
                        event.facts().id()))
                .forEach(found::add);
        List<Notice> actors = new ArrayList<>();
        actors.addAll(identities.notices());
        actors.addAll(groups.notices());
        actors.addAll(counts.actorNotices(identities, directory));
        actors.stream()
                .sorted(Comparator.comparing(Notice::code, CodePoints.ORDER)
                        .thenComparing(Notice::message, CodePoints.ORDER))
                .forEach(found::add);
        return found;
    }
}
