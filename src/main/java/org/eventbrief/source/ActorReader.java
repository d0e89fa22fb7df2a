package org.eventbrief.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.Participant;

/** Reads who took part, role by role. */
final class ActorReader {
    private final List<Interned<List<Participant>>> roles;
    private final List<List<Participant>> named = new ArrayList<>();

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
        named.clear();
        int count = 0;
        List<Participant> last = List.of();
        for (Interned<List<Participant>> role : roles) {
            List<Participant> some = role.of(row);
            if (!some.isEmpty()) {
                named.add(some);
                count += some.size();
                last = some;
            }
        }
        return last.size() == count ? last : joined(count);
    }

    private List<Participant> joined(int count) {
        Participant[] all = new Participant[count];
        int at = 0;
        for (List<Participant> some : named) {
            for (Participant participant : some) {
                all[at++] = participant;
            }
        }
        return List.of(all);
    }
}
