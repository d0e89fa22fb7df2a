package org.eventbrief.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.event.Kind;

/**
 * What sort of actor somebody is, by the first rule that fits: id, name, CAMEO code, the provider's own column, type of
 * event; else the default.
 *
 * @param ids by the provider's id
 * @param names by name, where {@code *} stands for anything
 * @param cameo by the CAMEO code that the id is, where the format says so
 * @param eventTypes by type of event
 * @param otherwise where nothing fits
 */
record KindRules(
        Map<String, Kind> ids, List<Named> names, Optional<Cameo> cameo, Map<String, Kind> eventTypes, Kind otherwise) {
    static final KindRules NONE = new KindRules(Map.of(), List.of(), Optional.empty(), Map.of(), Kind.OTHER);

    /** A pattern of names and its kind. */
    record Named(NamePattern pattern, Kind kind) {}

    boolean dependsOnEventType() {
        return !eventTypes.isEmpty();
    }

    Kind of(Naming who, Optional<Kind> provider, String eventType) {
        Kind byId = ids.get(who.id());
        if (byId != null) {
            return byId;
        }
        Optional<Kind> byName = names.stream()
                .filter(rule -> rule.pattern().matches(who.name()))
                .map(Named::kind)
                .findFirst();
        return byName.or(() -> cameo.flatMap(codes -> codes.kind(who)))
                .or(() -> provider)
                .or(() -> Optional.ofNullable(eventTypes.get(eventType)))
                .orElse(otherwise);
    }
}
