package org.eventbrief.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.Participant;

/** Reads who took part, role by role. */
final class ActorReader {
    private final List<Interned<List<Participant>>> roles;

    ActorReader(SourceFormat format, Layout layout) {
        Map<Participant, Participant> known = new HashMap<>();
        this.roles = Arrays.stream(Part.values())
                .map(part -> new RoleReader(format, layout, part, known))
                .filter(RoleReader::reads)
                .map(RoleReader::interned)
                .toList();
    }

    /** Everybody in a row, in the order of the roles; who is named twice in one role is there once. */
    List<Participant> of(Row row) {
        int count = 0;
        List<Participant> last = List.of();
        for (Interned<List<Participant>> role : roles) {
            List<Participant> named = role.of(row);
            count += named.size();
            last = named.isEmpty() ? last : named;
        }
        return last.size() == count ? last : join(row, count);
    }

    private List<Participant> join(Row row, int count) {
        Participant[] all = new Participant[count];
        int at = 0;
        for (Interned<List<Participant>> role : roles) {
            for (Participant participant : role.of(row)) {
                all[at++] = participant;
            }
        }
        return List.of(all);
    }
}
