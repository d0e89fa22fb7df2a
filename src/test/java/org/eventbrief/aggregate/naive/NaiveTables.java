package org.eventbrief.aggregate.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.naive.World.Days;

/** Every table of a world, computed by looking at all events anew for each figure. */
final class NaiveTables {
    private final NaiveActors actors;
    private final NaiveGroups groups;
    private final List<NaiveSettling.Settled> settled;
    private final List<NaiveEvent> events = new ArrayList<>();
    private final NaivePeople people;
    private final NaiveCoverage coverage;
    private final NaiveGrouping grouping;
    private final NaiveDyads dyads;

    NaiveTables(World world) {
        this.actors = new NaiveActors(world);
        this.groups = new NaiveGroups(world, actors);
        this.settled = new NaiveSettling(world, actors).all();
        settled.stream()
                .filter(one -> one.fate().equals("accepted"))
                .forEach(one -> events.add(new NaiveEvent(world, one.row(), actors, groups)));
        this.people = new NaivePeople(events, actors, groups);
        this.coverage = new NaiveCoverage(world, settled);
        this.grouping = new NaiveGrouping(events);
        this.dyads = new NaiveDyads(world, events, people);
    }

    Map<String, List<String>> all() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("fates", fates());
        tables.put("unexplained", List.of());
        tables.put("dataset-years", datasetYears());
        tables.put("reconciliation", actorsPerEvent());
        tables.put("actor-years", actorYears());
        tables.put("actor-year-types", actorYearTypes());
        tables.put("actor-months", actorMonths());
        tables.put("actor-year-countries", countries());
        tables.put("dyad-years", dyads.years());
        tables.put("dyad-year-types", dyads.types());
        tables.put("actors", actorList());
        tables.put("notices", notices());
        return tables;
    }

    private List<String> fates() {
        return settled.stream()
                .map(one -> one.row().file() + "|" + one.row().line() + "|" + one.fate() + "|" + one.id())
                .sorted()
                .toList();
    }

    private List<String> datasetYears() {
        Lines lines = new Lines(2);
        grouping.by(event -> List.of(event.dataset, NaiveSums.year(event))).forEach((key, own) -> {
            Optional<Days> covered = coverage.inYear(key.get(0), key.get(1));
            lines.add(
                    key.get(0),
                    key.get(1),
                    own.size(),
                    NaiveSums.sum(own, deaths -> deaths.low()),
                    NaiveSums.sum(own, deaths -> deaths.best()),
                    NaiveSums.sum(own, deaths -> deaths.high()),
                    covered.map(Days::first),
                    covered.map(Days::last),
                    coverage.isPartial(key.get(0), key.get(1)));
        });
        return lines.sorted();
    }

    private List<String> actorsPerEvent() {
        Lines lines = new Lines(3);
        grouping.by(event -> List.of(
                        event.dataset,
                        NaiveSums.year(event),
                        Long.toString(event.named.keySet().stream()
                                .filter(actor -> !groups.isGroup(actor))
                                .count())))
                .forEach((key, own) -> lines.add(key.get(0), key.get(1), key.get(2), own.size()));
        return lines.sorted();
    }

    private List<String> actorYears() {
        Lines lines = new Lines(3);
        grouping.byActor(event -> Set.of(List.of(NaiveSums.year(event)))).forEach((key, own) -> {
            String dataset = key.get(0);
            String actor = key.get(1);
            List<Days> dates = own.stream()
                    .flatMap(event -> event.row.when().days().stream())
                    .toList();
            Set<String> countries = own.stream()
                    .map(event -> event.row.place().country())
                    .filter(country -> !country.isEmpty())
                    .collect(Collectors.toSet());
            boolean targetingSaid =
                    own.stream().anyMatch(event -> !event.row.targeting().isEmpty());
            lines.add(
                    dataset,
                    actor,
                    key.get(2),
                    people.name(dataset, actor),
                    own.size(),
                    inRole(own, actor, "side_1"),
                    inRole(own, actor, "side_2"),
                    inRole(own, actor, "associate"),
                    NaiveSums.sum(own, deaths -> deaths.low()),
                    NaiveSums.sum(own, deaths -> deaths.best()),
                    NaiveSums.sum(own, deaths -> deaths.high()),
                    NaiveSums.unknown(own) == own.size()
                            ? OptionalLong.empty()
                            : OptionalLong.of(own.stream()
                                    .filter(event -> event.row.deaths().best() >= 1)
                                    .count()),
                    dyads.counterparts(dataset, actor, key.get(2)),
                    countries.isEmpty() ? "" : countries.size(),
                    dates.stream().map(Days::first).min(Comparator.naturalOrder()),
                    dates.stream().map(Days::last).max(Comparator.naturalOrder()),
                    people.kind(dataset, actor),
                    coverage.isPartial(dataset, key.get(2)),
                    NaiveSums.unknown(own),
                    !targetingSaid
                            ? ""
                            : own.stream()
                                    .filter(event -> event.row.targeting().equals("civilians"))
                                    .count(),
                    own.stream().mapToLong(event -> event.row.occurrences()).sum());
        });
        return lines.sorted();
    }

    private static long inRole(List<NaiveEvent> own, String actor, String role) {
        return own.stream()
                .filter(event -> event.involved.get(actor).stream().anyMatch(one -> one.startsWith(role)))
                .count();
    }

    private List<String> actorYearTypes() {
        Lines lines = new Lines(7);
        for (String role : List.of("side_1", "side_2", "associate_1", "associate_2")) {
            grouping.byActor(event -> Set.of(List.of(
                            NaiveSums.year(event),
                            event.row.type().type(),
                            event.row.type().subtype(),
                            event.row.type().quad())))
                    .forEach((key, all) -> {
                        List<NaiveEvent> own = all.stream()
                                .filter(event -> event.involved.get(key.get(1)).contains(role))
                                .toList();
                        if (!own.isEmpty()) {
                            lines.add(
                                    key.get(0),
                                    key.get(1),
                                    key.get(2),
                                    role,
                                    key.get(3),
                                    key.get(4),
                                    key.get(5),
                                    own.size(),
                                    NaiveSums.sum(own, deaths -> deaths.low()),
                                    NaiveSums.sum(own, deaths -> deaths.best()),
                                    NaiveSums.sum(own, deaths -> deaths.high()),
                                    NaiveSums.unknown(own));
                        }
                    });
        }
        return lines.sorted();
    }

    private List<String> actorMonths() {
        Lines lines = new Lines(3);
        grouping.byActor(event -> event.row
                        .when()
                        .days()
                        .filter(days -> event.row.when().monthKnown())
                        .map(days -> List.of(
                                days.first().toString().substring(0, 7),
                                days.last().toString().substring(0, 7)))
                        .filter(months -> months.get(0).equals(months.get(1)))
                        .map(months -> Set.of(List.of(months.get(0))))
                        .orElse(Set.of()))
                .forEach((key, own) -> lines.add(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        own.size(),
                        NaiveSums.sum(own, deaths -> deaths.low()),
                        NaiveSums.sum(own, deaths -> deaths.best()),
                        NaiveSums.sum(own, deaths -> deaths.high())));
        return lines.sorted();
    }

    private List<String> countries() {
        Lines lines = new Lines(5);
        grouping.byActor(event -> Set.of(List.of(
                        NaiveSums.year(event),
                        event.row.place().country(),
                        event.row.place().admin1())))
                .forEach((key, own) -> lines.add(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        key.get(4),
                        own.size(),
                        NaiveSums.sum(own, deaths -> deaths.low()),
                        NaiveSums.sum(own, deaths -> deaths.best()),
                        NaiveSums.sum(own, deaths -> deaths.high())));
        return lines.sorted();
    }

    private List<String> actorList() {
        Lines lines = new Lines(2);
        grouping.byActor(event -> Set.of(List.of())).forEach((key, own) -> {
            String dataset = key.get(0);
            String actor = key.get(1);
            String preferred = people.name(dataset, actor);
            TreeSet<Integer> years = new TreeSet<>();
            own.forEach(event -> years.add(event.row.year().orElseThrow()));
            Set<String> others = new TreeSet<>(Lines.BY_CODE_POINTS);
            others.addAll(people.heard(dataset, actor).keySet());
            others.remove(preferred);
            lines.add(
                    dataset,
                    actor,
                    preferred,
                    people.kind(dataset, actor),
                    String.join("; ", others),
                    years.first(),
                    years.last());
        });
        return lines.sorted();
    }

    private List<String> notices() {
        Map<String, Long> found = new TreeMap<>();
        for (NaiveEvent event : events) {
            event.notices.forEach((notice, ids) -> found.merge(
                    event.dataset
                            + "|"
                            + (notice.startsWith("member ")
                                    ? "membership-overlaps " + people.name(event.dataset, notice.substring(7))
                                    : notice.substring(8)),
                    (long) ids.size(),
                    Long::sum));
        }
        return found.entrySet().stream()
                .map(entry -> entry.getKey() + "|" + entry.getValue())
                .toList();
    }
}
