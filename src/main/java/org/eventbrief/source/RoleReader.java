package org.eventbrief.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventbrief.actor.Names;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectionRule;

/** Reads who is named in one role. */
final class RoleReader {
    /** Beyond so many names nothing is gained by keeping them. */
    private static final int MOST = 1 << 16;
    /** More than there are states. */
    static final int MOST_NAMES = 250;

    private final SourceFormat format;
    private final Part part;
    private final Words words;
    private final Map<Participant, Party> known;
    private final Optional<String> split;
    private final int name;
    private final int id;
    private final int country;
    private final int kind;
    private final int eventType;

    /**
     * Reads one role.
     *
     * @param words numbers those who are mentioned
     * @param known all participants so far, so that equal ones are one object
     */
    RoleReader(SourceFormat format, Layout layout, Part part, Words words, Map<Participant, Party> known) {
        this.format = format;
        this.part = part;
        this.words = words;
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

    Interned<List<Party>> interned() {
        return new Interned<>(this::read, name, id, country, kind, eventType);
    }

    private List<Party> read(Row row) {
        String cell = row.clean(name);
        if (split.isPresent()) {
            return several(cell, split.get(), row);
        }
        Naming who = new Naming(cell, whole(row.clean(id)), row.clean(country), row.clean(kind));
        return who.name().isEmpty() && who.id().isEmpty()
                ? List.of()
                : List.of(participant(who, row.clean(kind), row.clean(eventType)));
    }

    private List<Party> several(String cell, String separator, Row row) {
        requireFew(cell, separator);
        Set<Party> named = new LinkedHashSet<>();
        int from = 0;
        while (from <= cell.length()) {
            int end = cell.indexOf(separator, from);
            end = end < 0 ? cell.length() : end;
            named(cell.substring(from, end), row.clean(kind), row.clean(eventType))
                    .ifPresent(named::add);
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

    private Optional<Party> named(String written, String kindText, String type) {
        String cleaned = Names.clean(written);
        return cleaned.isEmpty()
                ? Optional.empty()
                : Optional.of(participant(new Naming(cleaned, "", "", ""), kindText, type));
    }

    /** Whether a name among several means the same in every row; one that stands for nothing may not. */
    boolean isByItself(String written) {
        return kind < 0 && eventType < 0 && !missing().contains(Names.clean(written));
    }

    /** Who is called so, if anybody, where that is {@linkplain #isByItself by itself}. */
    Optional<Party> named(String written) {
        return named(written, "", "");
    }

    private Set<String> missing() {
        return format.meaning().missing();
    }

    /** What stands between several names in one cell, if there can be several. */
    Optional<String> separator() {
        return split;
    }

    /** The number of the column of names, or −1. */
    int name() {
        return name;
    }

    /** An id that some program took for a decimal number. */
    private static String whole(String id) {
        return id.endsWith(".0") && WholeNumber.parse(id).isPresent() ? id.substring(0, id.length() - 2) : id;
    }

    /** Somebody of whom only the id is known is called by it. */
    private Party participant(Naming who, String kindText, String type) {
        String called = who.name().isEmpty() ? who.id() : who.name();
        Participant participant = new Participant(
                part.role(), new Mention(format.dataset(), who.id(), called, kind(who, kindText, type)));
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(participant, somebody -> new Party(somebody, words.mention(somebody.mention())));
    }

    private Kind kind(Naming who, String kindText, String type) {
        Optional<Kind> provider = part.kindField()
                .flatMap(field -> format.meaning().values(field).of(kindText))
                .or(() -> Optional.of(kindText))
                .flatMap(Kind::parse);
        return kinds().of(
                        who,
                        provider,
                        format.meaning().values(Field.EVENT_TYPE).of(type).orElse(type));
    }
}
