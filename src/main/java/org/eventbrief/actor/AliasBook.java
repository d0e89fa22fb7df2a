package org.eventbrief.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.event.Mention;
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

    /**
     * The aliases that may fit a mention, in the order in which they are tried: those of its id, then those of its name, and of
     * each those for the dataset alone before those for every one. Only where there is none, a preferred name is an alias too.
     */
    List<List<Alias>> tiers(Mention mention, KnownIds ids) {
        List<List<Alias>> tiers = new ArrayList<>();
        ofId(mention, ids).ifPresent(aliases -> addTiers(aliases, mention.dataset(), tiers));
        addTiers(byText.getOrDefault(mention.name(), List.of()), mention.dataset(), tiers);
        boolean unmistakable = ids.ofName(mention.dataset(), mention.name()).size() <= 1;
        if (tiers.isEmpty() && unmistakable && !byText.containsKey(mention.name())) {
            addTiers(preferred.getOrDefault(mention.name(), List.of()), mention.dataset(), tiers);
        }
        return tiers;
    }

    /** The aliases of a provider's id, for the datasets of which they speak. */
    List<Alias> ofId(String dataset, String providerId) {
        return byText.getOrDefault(dataset + ":" + providerId, List.of()).stream()
                .filter(alias -> alias.speaksOf(dataset))
                .toList();
    }

    /** Those of its own id, or of the ids that its dataset knows for its name where all lead to the same actors. */
    private Optional<List<Alias>> ofId(Mention mention, KnownIds ids) {
        String own = ids.of(mention);
        if (!own.isEmpty()) {
            return Optional.of(ofId(mention.dataset(), own));
        }
        List<List<Alias>> all = ids.ofName(mention.dataset(), mention.name()).stream()
                .map(id -> ofId(mention.dataset(), id))
                .toList();
        boolean same = all.stream().map(AliasBook::meaning).distinct().count() == 1;
        return same ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** What aliases say, whatever they are written on. */
    private static Set<List<Object>> meaning(List<Alias> aliases) {
        return aliases.stream()
                .map(alias -> List.<Object>of(alias.actorId(), alias.valid(), alias.dataset()))
                .collect(Collectors.toSet());
    }

    private static void addTiers(List<Alias> aliases, String dataset, List<List<Alias>> tiers) {
        List<Alias> own = aliases.stream()
                .filter(alias -> alias.dataset().equals(dataset))
                .toList();
        List<Alias> everywhere =
                aliases.stream().filter(alias -> alias.dataset().isEmpty()).toList();
        Stream.of(own, everywhere).filter(tier -> !tier.isEmpty()).forEach(tiers::add);
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

    /** Each actor's preferred name, for the datasets of which its rows speak. */
    private static Map<String, List<Alias>> preferredNames(List<Alias> aliases) {
        Map<String, Set<String>> datasets = new TreeMap<>();
        Map<String, Alias> named = new HashMap<>();
        for (Alias alias : aliases) {
            datasets.computeIfAbsent(alias.actorId(), id -> new TreeSet<>()).add(alias.scope());
            if (!alias.actor().isEmpty()) {
                named.putIfAbsent(alias.actorId(), alias);
            }
        }
        Map<String, List<Alias>> preferred = new HashMap<>();
        datasets.forEach((id, scopes) -> {
            Alias row = named.get(id);
            if (row != null) {
                (scopes.contains("") ? Set.of("") : scopes).forEach(scope -> preferred
                        .computeIfAbsent(row.actor(), name -> new ArrayList<>())
                        .add(row.preferred(scope)));
            }
        });
        // A name that two actors prefer leads to neither.
        preferred
                .values()
                .removeIf(same -> same.stream().map(Alias::actorId).distinct().count() > 1);
        return preferred;
    }
}
