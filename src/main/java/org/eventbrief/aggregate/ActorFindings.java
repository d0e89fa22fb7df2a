package org.eventbrief.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Identities;
import org.eventbrief.event.Mention;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;

/** What was decided about names and memberships, each finding once with the number of its events. */
final class ActorFindings {
    private static final ActorRule[] RULES = ActorRule.values();

    private final Map<ActorNotice, Long> events = new LinkedHashMap<>();

    private ActorFindings() {}

    static List<ActorNotice> of(Counts counts, Identities identities, Directory directory) {
        ActorFindings findings = new ActorFindings();
        for (int row = 0; row < counts.mentionRemarks.size(); row++) {
            Mention mention = identities.mentions().get(high(counts.mentionRemarks, row));
            findings.add(mention.dataset(), mention.name(), counts.mentionRemarks, row);
        }
        for (int row = 0; row < counts.membershipRemarks.size(); row++) {
            Actor actor = directory.actor(high(counts.membershipRemarks, row));
            findings.add(actor.dataset(), actor.name(), counts.membershipRemarks, row);
        }
        return findings.events.entrySet().stream()
                .map(found -> new ActorNotice(
                        found.getKey().dataset(),
                        found.getKey().rule(),
                        found.getKey().name(),
                        found.getValue()))
                .toList();
    }

    private static int high(Tally remarks, int row) {
        return (int) (remarks.key(row) >>> 32);
    }

    /** Several mentions may have one name. */
    private void add(String dataset, String name, Tally remarks, int row) {
        ActorRule rule = RULES[(int) remarks.key(row)];
        events.merge(new ActorNotice(dataset, rule, name, 0), remarks.cell(row, 0), Long::sum);
    }
}
