package org.eventbrief.edition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventbrief.event.CodePoints;

/**
 * The order of editions. Each names the one before it, and that holds even where a restored backup has lost all times; only what
 * hangs on no such chain is put in order by time.
 */
final class Lineage {
    private static final Comparator<PastEdition> BY_TIME =
            Comparator.comparing(PastEdition::published).thenComparing(PastEdition::name, CodePoints.ORDER);

    private Lineage() {}

    static List<PastEdition> newestFirst(List<PastEdition> editions, String latest) {
        Map<String, PastEdition> byName = editions.stream()
                .collect(Collectors.toMap(PastEdition::name, Function.identity(), (one, other) -> one));
        Map<String, Integer> places = new HashMap<>();
        Optional<PastEdition> next = Optional.ofNullable(byName.get(latest));
        while (next.isPresent() && !places.containsKey(next.get().name())) {
            places.put(next.get().name(), places.size());
            next = next.get().manifest().before().map(byName::get);
        }
        return editions.stream()
                .sorted(Comparator.comparingInt((PastEdition edition) -> place(edition, places, byName))
                        .thenComparing(BY_TIME.reversed()))
                .toList();
    }

    /** A scoped edition stands before the one that was the latest when it was made. */
    private static int place(PastEdition edition, Map<String, Integer> places, Map<String, PastEdition> byName) {
        Optional<Integer> own = Optional.ofNullable(places.get(edition.name()));
        Optional<Integer> of = edition.isScoped()
                ? edition.manifest().before().map(places::get).map(place -> 2 * place)
                : Optional.empty();
        return own.map(place -> 2 * place + 1).or(() -> of).orElse(2 * byName.size() + 2);
    }
}
