package org.eventbrief.aggregate.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.naive.World.Part;
import org.eventbrief.aggregate.naive.World.Row;

/** What becomes of every row. */
final class NaiveSettling {
    private final World world;
    private final NaiveActors actors;
    private final List<Settled> settled = new ArrayList<>();
    private final Comparator<Row> newest;

    /** A row, or what several were joined to, with its fate and its event's id. */
    record Settled(Row row, String fate, String id) {}

    NaiveSettling(World world, NaiveActors actors) {
        this.world = world;
        this.actors = actors;
        this.newest = Comparator.comparingLong(Row::timestamp)
                .thenComparing(row -> world.files().get(row.file()).ids())
                .thenComparing(row -> world.files().get(row.file()).name(), Lines.BY_CODE_POINTS)
                .thenComparingLong(Row::line);
    }

    List<Settled> all() {
        Map<String, List<Row>> byId = new TreeMap<>();
        for (Row row : world.rows()) {
            if (comesBeforeTheReleaseEnds(row)) {
                settled.add(new Settled(row, "superseded", row.id()));
            } else {
                byId.computeIfAbsent(world.dataset(row) + " " + row.id(), id -> new ArrayList<>())
                        .add(row);
            }
        }
        byId.values().forEach(this::settleId);
        return settled;
    }

    private boolean comesBeforeTheReleaseEnds(Row row) {
        Optional<Integer> released = world.rowsOf(world.dataset(row))
                .filter(other -> !world.files().get(other.file()).candidate())
                .filter(other -> world.datasets().get(world.dataset(row)).wholeYears())
                .flatMap(other -> other.year().stream())
                .max(Comparator.naturalOrder());
        return world.files().get(row.file()).candidate()
                && released.isPresent()
                && begins(row)
                        .filter(day -> !day.isAfter(LocalDate.of(released.get(), 12, 31)))
                        .isPresent();
    }

    private static Optional<LocalDate> begins(Row row) {
        return row.when().days().map(World.Days::first).or(() -> row.year().map(year -> LocalDate.of(year, 1, 1)));
    }

    private void settleId(List<Row> rows) {
        List<List<Row>> events = rows.stream().anyMatch(row -> row.timestamp() != 0) ? List.of(rows) : apart(rows);
        for (int i = 0; i < events.size(); i++) {
            settleEvent(events.get(i), rows.get(0).id() + (i == 0 ? "" : "~" + (i + 1)));
        }
    }

    /** Puts together what has a date or actors in common until nothing changes. */
    private List<List<Row>> apart(List<Row> rows) {
        List<List<Row>> events = new ArrayList<>();
        rows.forEach(row -> events.add(new ArrayList<>(List.of(row))));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < events.size(); i++) {
                for (int j = events.size() - 1; j > i; j--) {
                    if (areOne(events.get(i), events.get(j))) {
                        events.get(i).addAll(events.remove(j));
                        changed = true;
                    }
                }
            }
        }
        Comparator<Row> byDate = Comparator.comparing(
                        (Row row) -> row.when().days().map(World.Days::first).orElse(LocalDate.MAX))
                .thenComparing(row -> row.when().days().map(World.Days::last).orElse(LocalDate.MAX))
                .thenComparing(newest);
        events.sort(Comparator.comparing(event -> event.stream().min(byDate).orElseThrow(), byDate));
        return events;
    }

    private boolean areOne(List<Row> a, List<Row> b) {
        return a.stream().anyMatch(one -> b.stream()
                .anyMatch(other -> one.when().days().equals(other.when().days())
                        || names(one).equals(names(other))
                        || whoever(one).equals(whoever(other))));
    }

    private static Set<String> names(Row row) {
        return row.parts().stream().map(Part::name).collect(Collectors.toSet());
    }

    private Set<String> whoever(Row row) {
        return row.parts().stream()
                .map(part -> actors.who(world.dataset(row), part, row.when()).actor())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void settleEvent(List<Row> rows, String id) {
        Map<String, List<Row>> groups = new TreeMap<>();
        for (Row row : rows) {
            boolean joins = world.files().get(row.file()).joins();
            String key =
                    joins ? "joined " + row.file() + " " + row.timestamp() : "alone " + row.file() + " " + row.line();
            groups.computeIfAbsent(key, group -> new ArrayList<>()).add(row);
        }
        List<Row> firsts = new ArrayList<>();
        groups.values().forEach(group -> group.sort(Comparator.comparingLong(Row::line)));
        groups.values().forEach(group -> firsts.add(group.get(0)));
        Row winner = firsts.stream().max(newest).orElseThrow();
        for (List<Row> group : groups.values()) {
            boolean wins = group.get(0).equals(winner);
            settled.add(new Settled(joined(group), wins ? fate(winner, id) : "superseded", id));
            group.subList(1, group.size())
                    .forEach(row -> settled.add(new Settled(row, wins ? "joined" : "superseded", id)));
        }
    }

    private static Row joined(List<Row> group) {
        List<Part> parts = new ArrayList<>(group.get(0).parts());
        for (Row row : group.subList(1, group.size())) {
            row.parts()
                    .forEach(part -> parts.add(new Part(
                            part.role().startsWith("side") ? "side_2" : "associate_2",
                            part.id(),
                            part.name(),
                            part.kind())));
        }
        return group.get(0).with(parts);
    }

    private String fate(Row row, String id) {
        String dataset = world.dataset(row);
        if (world.withdrawn().contains(new World.Taken(dataset, row.id()))
                || world.withdrawn().contains(new World.Taken(dataset, id))) {
            return "withdrawn";
        }
        if (world.asOf().isPresent()
                && begins(row).filter(day -> day.isAfter(world.asOf().get())).isPresent()) {
            return "later";
        }
        return row.year().isPresent() ? "accepted" : "unplaced";
    }
}
