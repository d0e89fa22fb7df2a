package org.eventbrief.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Groups;
import org.eventbrief.actor.Identities;
import org.eventbrief.aggregate.Counts;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.report.InputFacts;
import org.eventbrief.store.Segments;

/** Gathers what a run found, apart from rejected rows, in an order that does not depend on threads. */
final class Findings {
    private Findings() {}

    static List<Notice> of(
            Prepared run,
            List<InputFacts> inputs,
            Tables tables,
            Segments segments,
            Counts counts,
            Directory directory,
            Identities identities,
            Groups groups,
            Withdrawals withdrawals,
            List<RemarkedRow> remarks,
            Revisions revisions) {
        List<Notice> found = new ArrayList<>(run.notices());
        found.addAll(Shrinkage.of(run.identity(), inputs, run.editions()));
        found.addAll(Unmet.of(run.settings().interest(), tables));
        revisions.notice().ifPresent(found::add);
        withdrawals.idle().ifPresent(found::add);
        found.addAll(segments.remarks());
        remarks.stream()
                .sorted(Comparator.comparing(
                                (RemarkedRow remark) -> remark.row().file(), CodePoints.ORDER)
                        .thenComparingLong(remark -> remark.row().line())
                        .thenComparing(RemarkedRow::rule))
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
