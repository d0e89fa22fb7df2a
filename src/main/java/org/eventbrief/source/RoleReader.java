package org.eventbrief.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.actor.Names;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Participant;
import org.eventbrief.notice.RejectionRule;

/** Reads who is named in one role. */
final class RoleReader {
    /** Beyond so many names nothing is gained by keeping them. */
    private static final int MOST = 1 << 16;
    /** More than there are states. */
    private static final int MOST_NAMES = 250;

    private final SourceFormat format;
    private final Part part;
    private final Map<Participant, Participant> known;
    private final Optional<String> split;
    /** Several names in one cell are told by nothing else, so each is looked at once. */
    private final Map<String, Optional<Participant>> byName = new HashMap<>();

    private final int name;
    private final int id;
    private final int country;
    private final int kind;
    private final int eventType;

    /**
     * Reads one role.
     *
     * @param known all participants so far, so that equal ones are one object
     */
    RoleReader(SourceFormat format, Layout layout, Part part, Map<Participant, Participant> known) {
        this.format = format;
        this.part = part;
        this.known = known;
        this.split = Optional.ofNullable(format.meaning().split().get(part.nameField()));
        this.name = layout.place(part.nameField());
        this.id = part.idField().map(layout::place).orElse(-1);
        this.country = part.countryField().map(layout::place).orElse(-1);
        this.kind = part.kindField().map(layout::place).orElse(-1);
        this.eventType = kinds().dependsOnEventType() ? layout.place(Field.EVENT_TYPE) : -1;
    }

    private KindRules kinds() {
        return format.meaning().kinds();
    }

    /** Whether the file has columns for the role. */
    boolean reads() {
        return name >= 0 || id >= 0;
    }

    Interned<List<Participant>> interned() {
        return new Interned<>(this::read, name, id, country, kind, eventType);
    }

    private List<Participant> read(Row row) {
        String cell = row.clean(name);
        if (split.isPresent()) {
            return several(cell, split.get(), row);
        }
        Naming who = new Naming(cell, whole(row.clean(id)), row.clean(country), row.clean(kind));
        return who.name().isEmpty() && who.id().isEmpty() ? List.of() : List.of(participant(who, row));
    }

    private List<Participant> several(String cell, String separator, Row row) {
        requireFew(cell, separator);
        List<Participant> named = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int end = cell.indexOf(separator, from);
            end = end < 0 ? cell.length() : end;
            String written = cell.substring(from, end);
            byName(written, row).filter(somebody -> !named.contains(somebody)).ifPresent(named::add);
            from = end + separator.length();
        }
        return List.copyOf(named);
    }

    /** Each meets each of the other side, and nobody writes down who so many are. */
    private void requireFew(String cell, String separator) {
        int names = 1;
        for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, at + separator.length())) {
            names++;
        }
        if (names > MOST_NAMES) {
            throw new Fault(RejectionRule.TOO_MANY_NAMES, name, names + " names");
        }
    }

    private Optional<Participant> byName(String written, Row row) {
        if (byName.size() > MOST) {
            byName.clear();
        }
        String key = eventType < 0 ? written : written + "\n" + row.clean(eventType);
        return byName.computeIfAbsent(key, unknown -> {
            String cleaned = Names.clean(written);
            return cleaned.isEmpty()
                    ? Optional.empty()
                    : Optional.of(participant(new Naming(cleaned, "", "", ""), row));
        });
    }

    /** An id that some program took for a decimal number. */
    private static String whole(String id) {
        return id.endsWith(".0") && WholeNumber.parse(id).isPresent() ? id.substring(0, id.length() - 2) : id;
    }

    /** Somebody of whom only the id is known is called by it. */
    private Participant participant(Naming who, Row row) {
        String called = who.name().isEmpty() ? who.id() : who.name();
        Participant participant =
                new Participant(part.role(), new Mention(format.dataset(), who.id(), called, kind(who, row)));
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(participant, same -> same);
    }

    private Kind kind(Naming who, Row row) {
        String text = row.clean(kind);
        Optional<Kind> provider = part.kindField()
                .flatMap(field -> format.meaning().values(field).of(text))
                .or(() -> Optional.of(text))
                .flatMap(Kind::parse);
        String type = row.clean(eventType);
        return kinds().of(
                        who,
                        provider,
                        format.meaning().values(Field.EVENT_TYPE).of(type).orElse(type));
    }
}
