package org.eventbrief.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/** The events that were taken back, of which it remembers those that the input has. */
final class Withdrawals {
    private static final int SHOWN = 5;

    private final WithdrawnTable table;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    Withdrawals(WithdrawnTable table) {
        this.table = table;
    }

    /** Whether an event was taken back. */
    boolean holds(String dataset, String id) {
        boolean withdrawn = table.holds(dataset, id);
        if (withdrawn) {
            met.add(WithdrawnTable.key(dataset, id));
        }
        return withdrawn;
    }

    /** What to say of rows that took nothing back; to be asked once all events were settled. */
    Optional<FileNotice> idle() {
        List<String> idle = table.events().entrySet().stream()
                .filter(row -> !met.contains(row.getValue()))
                .map(row -> "line " + row.getKey() + " (" + row.getValue() + ")")
                .toList();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        String more = idle.size() > SHOWN ? "and " + (idle.size() - SHOWN) + " more" : "";
        String detail = String.join(
                ", ",
                Stream.concat(idle.stream().limit(SHOWN), Stream.of(more))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return Optional.of(new FileNotice("withdrawn.csv", FileRule.WITHDRAWN_UNKNOWN, detail));
    }
}
