package org.eventbrief.aggregate.naive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who met whom. */
final class NaiveDyads {
    private static final Set<String> CROWDS = Set.of("civilians", "protesters", "rioters", "unidentified");

    private final World world;
    private final List<NaiveEvent> events;
    private final NaivePeople people;
    private final NaiveGrouping grouping;

    NaiveDyads(World world, List<NaiveEvent> events, NaivePeople people) {
        this.world = world;
        this.events = events;
        this.people = people;
        this.grouping = new NaiveGrouping(events);
    }

    long counterparts(String dataset, String actor, String year) {
        Set<String> partners = new HashSet<>();
        for (NaiveEvent event : events) {
            if (event.dataset.equals(dataset) && NaiveSums.year(event).equals(year)) {
                event.pairs().keySet().forEach(pair -> {
                    List<String> two = List.of(pair.split("\\|"));
                    if (two.contains(actor)) {
                        partners.add(two.get(1 - two.indexOf(actor)));
                    }
                });
            }
        }
        return partners.stream()
                .filter(partner -> !CROWDS.contains(people.kind(dataset, partner)))
                .count();
    }

    List<String> years() {
        Lines lines = new Lines(4);
        grouping.byPair(event -> List.of(NaiveSums.year(event))).forEach((key, own) -> {
            boolean directed = world.datasets().get(key.get(0)).directed();
            String pair = key.get(1) + "|" + key.get(2);
            lines.add(
                    key.get(0),
                    key.get(1),
                    key.get(2),
                    key.get(3),
                    own.size(),
                    NaiveSums.sum(own, deaths -> deaths.low()),
                    NaiveSums.sum(own, deaths -> deaths.best()),
                    NaiveSums.sum(own, deaths -> deaths.high()),
                    directed ? ways(own, pair, 1) : "",
                    directed ? ways(own, pair, 2) : "");
        });
        return lines.sorted();
    }

    private static long ways(List<NaiveEvent> own, String pair, int way) {
        return own.stream()
                .filter(event -> event.pairs().get(pair).contains(way))
                .count();
    }

    List<String> types() {
        Lines lines = new Lines(6);
        grouping.byPair(event -> List.of(
                        NaiveSums.year(event),
                        event.row.type().type(),
                        event.row.type().quad()))
                .forEach((key, own) -> lines.add(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        key.get(4),
                        key.get(5),
                        own.size(),
                        NaiveSums.sum(own, deaths -> deaths.best())));
        return lines.sorted();
    }
}
