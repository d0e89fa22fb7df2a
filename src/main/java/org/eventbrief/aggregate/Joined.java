package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Role;

/**
 * Rows that are one event, in ACLED's actor-based layout: the first row's actor is on side 1, those of the next rows on side 2.
 *
 * @param event the event of all rows, with the facts of the first
 * @param rest the rows after the first
 */
record Joined(CompactEvent event, List<CompactEvent> rest) {
    static Joined of(List<CompactEvent> rows) {
        List<CompactEvent> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingLong(row -> row.facts().line()));
        List<Integer> mentions = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            CompactEvent row = ordered.get(i);
            for (int p = 0; p < row.participants(); p++) {
                mentions.add(row.mention(p));
                roles.add(i == 0 ? Roles.ALL.get(row.role(p)) : across(row.role(p)));
            }
        }
        int[] who = mentions.stream().mapToInt(Integer::intValue).toArray();
        byte[] as = new byte[who.length];
        for (int i = 0; i < as.length; i++) {
            as[i] = (byte) roles.get(i).ordinal();
        }
        return new Joined(new CompactEvent(ordered.get(0).facts(), who, as), ordered.subList(1, ordered.size()));
    }

    /** Every row has its own actor on side 1; from the second row on this is the event's side 2. */
    private static Role across(int role) {
        return switch (Roles.ALL.get(role)) {
            case SIDE_1, SIDE_2 -> Role.SIDE_2;
            case ASSOCIATE_1, ASSOCIATE_2 -> Role.ASSOCIATE_2;
        };
    }
}
