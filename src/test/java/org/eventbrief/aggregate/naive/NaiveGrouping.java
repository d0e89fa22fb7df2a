package org.eventbrief.aggregate.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts events together that go into one row of a table. */
final class NaiveGrouping {
    private final List<NaiveEvent> events;

    NaiveGrouping(List<NaiveEvent> events) {
        this.events = events;
    }

    Map<List<String>, List<NaiveEvent>> by(Function<NaiveEvent, List<String>> key) {
        return events.stream().collect(Collectors.groupingBy(key));
    }

    Map<List<String>, List<NaiveEvent>> byActor(Function<NaiveEvent, Set<List<String>>> rest) {
        Map<List<String>, List<NaiveEvent>> all = new LinkedHashMap<>();
        for (NaiveEvent event : events) {
            for (String actor : event.involved.keySet()) {
                for (List<String> more : rest.apply(event)) {
                    put(all, event, List.of(event.dataset, actor), more);
                }
            }
        }
        return all;
    }

    Map<List<String>, List<NaiveEvent>> byPair(Function<NaiveEvent, List<String>> rest) {
        Map<List<String>, List<NaiveEvent>> all = new LinkedHashMap<>();
        for (NaiveEvent event : events) {
            for (String pair : event.pairs().keySet()) {
                List<String> two = List.of(pair.split("\\|"));
                put(all, event, List.of(event.dataset, two.get(0), two.get(1)), rest.apply(event));
            }
        }
        return all;
    }

    private static void put(
            Map<List<String>, List<NaiveEvent>> all, NaiveEvent event, List<String> key, List<String> more) {
        List<String> whole = new ArrayList<>(key);
        whole.addAll(more);
        all.computeIfAbsent(whole, same -> new ArrayList<>()).add(event);
    }
}
