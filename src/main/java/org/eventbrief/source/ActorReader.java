package org.eventbrief.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Words;

/** Reads who took part, role by role. */
final class ActorReader {
    private final List<RoleCells> roles;
    private final List<Party> everybody = new ArrayList<>();

    ActorReader(SourceFormat format, Layout layout, Words words) {
        Map<Participant, Party> known = new HashMap<>();
        this.roles = Arrays.stream(Part.values())
                .map(part -> new RoleReader(format, layout, part, words, known))
                .filter(RoleReader::reads)
                .map(RoleCells::new)
                .toList();
    }

    /** Everybody in a row, in the order of the roles; who is named twice in one role is there once. Holds until the next call. */
    List<Party> of(Row row) {
        everybody.clear();
        for (RoleCells role : roles) {
            role.addTo(everybody, row);
        }
        return everybody;
    }
}
