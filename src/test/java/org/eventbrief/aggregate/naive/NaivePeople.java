package org.eventbrief.aggregate.naive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eventbrief.aggregate.naive.World.Part;

/** How actors are called and what kind they are, by listening to all events anew. */
final class NaivePeople {
    private final List<NaiveEvent> events;
    private final NaiveActors actors;
    private final NaiveGroups groups;

    NaivePeople(List<NaiveEvent> events, NaiveActors actors, NaiveGroups groups) {
        this.events = events;
        this.actors = actors;
        this.groups = groups;
    }

    Map<String, Long> heard(String dataset, String actor) {
        Map<String, Long> heard = new TreeMap<>(Lines.BY_CODE_POINTS);
        for (NaiveEvent event : events) {
            Set<Part> once = new HashSet<>();
            event.row.parts().stream()
                    .filter(part -> event.dataset.equals(dataset)
                            && actors.who(dataset, part, event.row.when())
                                    .actor()
                                    .equals(actor))
                    .forEach(part -> once.add(new Part("", part.id(), part.name(), part.kind())));
            once.forEach(part -> heard.merge(part.name(), 1L, Long::sum));
        }
        return heard;
    }

    String name(String dataset, String actor) {
        return actors.preferredName(actor).orElseGet(() -> mostFrequent(heard(dataset, actor)));
    }

    String kind(String dataset, String actor) {
        if (groups.isGroup(actor)) {
            return "group";
        }
        Map<String, Long> kinds = new TreeMap<>();
        heard(dataset, actor).forEach((name, often) -> kinds.merge(Worlds.kindOf(name), often, Long::sum));
        kinds.remove("other");
        return actors.kindInTable(actor).orElse(kinds.isEmpty() ? "other" : mostFrequent(kinds));
    }

    private static String mostFrequent(Map<String, Long> heard) {
        return heard.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Lines.BY_CODE_POINTS.reversed())))
                .orElseThrow()
                .getKey();
    }
}
