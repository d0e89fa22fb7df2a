package org.eventbrief.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Mention;

/** Which provider's ids each dataset has, and which of them bear a name. */
final class KnownIds {
    private final Map<Who, Set<String>> byName = new HashMap<>();

    KnownIds(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (!mention.providerId().isEmpty()) {
                byName.computeIfAbsent(
                                new Who(mention.dataset(), mention.name()), name -> new TreeSet<>(CodePoints.ORDER))
                        .add(mention.providerId());
            }
        }
    }

    /** The ids that bear a name. */
    Set<String> ofName(String dataset, String name) {
        return byName.getOrDefault(new Who(dataset, name), Set.of());
    }

    /** The mention's own id, or the one that its dataset knows for its name, or empty. */
    String of(Mention mention) {
        if (!mention.providerId().isEmpty()) {
            return mention.providerId();
        }
        Set<String> ids = ofName(mention.dataset(), mention.name());
        return ids.size() == 1 ? ids.iterator().next() : "";
    }
}
