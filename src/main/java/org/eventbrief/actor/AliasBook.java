package org.eventbrief.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventbrief.event.Span;

/** Finds the aliases of a name or of a provider's id; an actor's preferred name is an alias of its own. */
final class AliasBook {
    private final Map<String, List<Alias>> byText = new HashMap<>();
    private final Map<String, List<Alias>> preferred;

    AliasBook(Reference reference) {
        List<Alias> aliases = reference.aliases();
        aliases.forEach(alias ->
                byText.computeIfAbsent(alias.alias(), text -> new ArrayList<>()).add(alias));
        preferred = preferredNames(aliases);
        groupNames(reference.memberships());
    }

    /** The aliases of a provider's id. */
    List<Alias> ofId(String dataset, String providerId) {
        return providerId.isEmpty() ? List.of() : ofText(dataset, dataset + ":" + providerId, byText);
    }

    /** The aliases that the table gives for a name; one for the dataset alone goes before one for all. */
    List<Alias> ofName(String dataset, String name) {
        return ofText(dataset, name, byText);
    }

    /** The actor whose preferred name this is, where no row of the table has the name as an alias. */
    List<Alias> ofPreferredName(String dataset, String name) {
        return byText.containsKey(name) ? List.of() : ofText(dataset, name, preferred);
    }

    private static List<Alias> ofText(String dataset, String text, Map<String, List<Alias>> book) {
        List<Alias> all = book.getOrDefault(text, List.of()).stream()
                .filter(alias -> alias.speaksOf(dataset))
                .toList();
        List<Alias> own =
                all.stream().filter(alias -> !alias.dataset().isEmpty()).toList();
        return own.isEmpty() ? all : own;
    }

    /** A group that an event names is that group, unless an actor has the name. */
    private void groupNames(List<Membership> memberships) {
        for (Membership row : memberships) {
            if (!row.group().isEmpty()) {
                preferred.putIfAbsent(
                        row.group(),
                        List.of(new Alias(
                                row.line(),
                                row.groupId(),
                                row.group(),
                                row.group(),
                                "",
                                Optional.empty(),
                                Span.ALWAYS)));
            }
        }
    }

    private static Map<String, List<Alias>> preferredNames(List<Alias> aliases) {
        Map<String, Alias> names = new LinkedHashMap<>();
        Map<String, Set<String>> datasets = new HashMap<>();
        for (Alias alias : aliases) {
            datasets.computeIfAbsent(alias.actorId(), id -> new HashSet<>()).add(alias.dataset());
            if (!alias.actor().isEmpty()) {
                names.putIfAbsent(alias.actorId(), alias);
            }
        }
        Map<String, List<Alias>> preferred = new HashMap<>();
        names.forEach((id, alias) -> {
            Set<String> own = datasets.getOrDefault(id, Set.of());
            String dataset = own.size() == 1 ? own.iterator().next() : "";
            Alias itself =
                    new Alias(alias.line(), id, alias.actor(), alias.actor(), dataset, alias.kind(), Span.ALWAYS);
            preferred.computeIfAbsent(alias.actor(), name -> new ArrayList<>()).add(itself);
        });
        // A name that two actors prefer leads to neither.
        preferred.values().removeIf(same -> same.size() > 1);
        return preferred;
    }
}
