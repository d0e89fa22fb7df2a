package org.eventbrief.aggregate.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.naive.World.Days;
import org.eventbrief.aggregate.naive.World.Part;

/** Every table of a world, computed by looking at all events anew for each figure. */
final class NaiveTables {
    private static final Set<String> CROWDS = Set.of("civilians", "protesters", "rioters", "unidentified");

    private final World world;
    private final NaiveActors actors;
    private final NaiveGroups groups;
    private final List<NaiveSettling.Settled> settled;
    private final List<NaiveEvent> events = new ArrayList<>();

    NaiveTables(World world) {
        this.world = world;
        this.actors = new NaiveActors(world);
        this.groups = new NaiveGroups(world, actors);
        this.settled = new NaiveSettling(world, actors).all();
        settled.stream()
                .filter(one -> one.fate().equals("accepted"))
                .forEach(one -> events.add(new NaiveEvent(world, one.row(), actors, groups)));
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
        tables.put("dyad-years", dyads());
        tables.put("dyad-year-types", dyadTypes());
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
        by(event -> List.of(event.dataset, year(event))).forEach((key, own) -> {
            Optional<Days> covered = coverage(key.get(0)).flatMap(days -> inYear(key.get(0), days, key.get(1)));
            lines.add(
                    key.get(0),
                    key.get(1),
                    own.size(),
                    sum(own, deaths -> deaths.low()),
                    sum(own, deaths -> deaths.best()),
                    sum(own, deaths -> deaths.high()),
                    covered.map(Days::first),
                    covered.map(Days::last),
                    isPartial(key.get(0), key.get(1)));
        });
        return lines.sorted();
    }

    private List<String> actorsPerEvent() {
        Lines lines = new Lines(3);
        by(event -> List.of(
                        event.dataset,
                        year(event),
                        Long.toString(event.named.keySet().stream()
                                .filter(actor -> !groups.isGroup(actor))
                                .count())))
                .forEach((key, own) -> lines.add(key.get(0), key.get(1), key.get(2), own.size()));
        return lines.sorted();
    }

    private List<String> actorYears() {
        Lines lines = new Lines(3);
        byActor(event -> Set.of(List.of(year(event)))).forEach((key, own) -> {
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
                    name(dataset, actor),
                    own.size(),
                    inRole(own, actor, "side_1"),
                    inRole(own, actor, "side_2"),
                    inRole(own, actor, "associate"),
                    sum(own, deaths -> deaths.low()),
                    sum(own, deaths -> deaths.best()),
                    sum(own, deaths -> deaths.high()),
                    unknown(own) == own.size()
                            ? OptionalLong.empty()
                            : OptionalLong.of(own.stream()
                                    .filter(event -> event.row.deaths().best() >= 1)
                                    .count()),
                    counterparts(dataset, actor, key.get(2)),
                    countries.isEmpty() ? "" : countries.size(),
                    dates.stream().map(Days::first).min(Comparator.naturalOrder()),
                    dates.stream().map(Days::last).max(Comparator.naturalOrder()),
                    kind(dataset, actor),
                    isPartial(dataset, key.get(2)),
                    unknown(own),
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

    private long counterparts(String dataset, String actor, String year) {
        Set<String> partners = new HashSet<>();
        for (NaiveEvent event : events) {
            if (event.dataset.equals(dataset) && year(event).equals(year)) {
                event.pairs().keySet().forEach(pair -> {
                    List<String> two = List.of(pair.split("\\|"));
                    if (two.contains(actor)) {
                        partners.add(two.get(1 - two.indexOf(actor)));
                    }
                });
            }
        }
        return partners.stream()
                .filter(partner -> !CROWDS.contains(kind(dataset, partner)))
                .count();
    }

    private List<String> actorYearTypes() {
        Lines lines = new Lines(7);
        for (String role : List.of("side_1", "side_2", "associate_1", "associate_2")) {
            byActor(event -> Set.of(List.of(
                            year(event),
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
                                    sum(own, deaths -> deaths.low()),
                                    sum(own, deaths -> deaths.best()),
                                    sum(own, deaths -> deaths.high()),
                                    unknown(own));
                        }
                    });
        }
        return lines.sorted();
    }

    private List<String> actorMonths() {
        Lines lines = new Lines(3);
        byActor(event -> event.row
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
                        sum(own, deaths -> deaths.low()),
                        sum(own, deaths -> deaths.best()),
                        sum(own, deaths -> deaths.high())));
        return lines.sorted();
    }

    private List<String> countries() {
        Lines lines = new Lines(5);
        byActor(event -> Set.of(List.of(
                        year(event),
                        event.row.place().country(),
                        event.row.place().admin1())))
                .forEach((key, own) -> lines.add(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        key.get(4),
                        own.size(),
                        sum(own, deaths -> deaths.low()),
                        sum(own, deaths -> deaths.best()),
                        sum(own, deaths -> deaths.high())));
        return lines.sorted();
    }

    private List<String> dyads() {
        Lines lines = new Lines(4);
        byPair(event -> List.of(year(event))).forEach((key, own) -> {
            boolean directed = world.datasets().get(key.get(0)).directed();
            String pair = key.get(1) + "|" + key.get(2);
            lines.add(
                    key.get(0),
                    key.get(1),
                    key.get(2),
                    key.get(3),
                    own.size(),
                    sum(own, deaths -> deaths.low()),
                    sum(own, deaths -> deaths.best()),
                    sum(own, deaths -> deaths.high()),
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

    private List<String> dyadTypes() {
        Lines lines = new Lines(6);
        byPair(event -> List.of(
                        year(event), event.row.type().type(), event.row.type().quad()))
                .forEach((key, own) -> lines.add(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        key.get(4),
                        key.get(5),
                        own.size(),
                        sum(own, deaths -> deaths.best())));
        return lines.sorted();
    }

    private List<String> actorList() {
        Lines lines = new Lines(2);
        byActor(event -> Set.of(List.of())).forEach((key, own) -> {
            String dataset = key.get(0);
            String actor = key.get(1);
            String preferred = name(dataset, actor);
            TreeSet<Integer> years = new TreeSet<>();
            own.forEach(event -> years.add(event.row.year().orElseThrow()));
            Set<String> others = new TreeSet<>(Lines.BY_CODE_POINTS);
            others.addAll(heard(dataset, actor).keySet());
            others.remove(preferred);
            lines.add(
                    dataset,
                    actor,
                    preferred,
                    kind(dataset, actor),
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
                                    ? "membership-overlaps " + name(event.dataset, notice.substring(7))
                                    : notice.substring(8)),
                    (long) ids.size(),
                    Long::sum));
        }
        return found.entrySet().stream()
                .map(entry -> entry.getKey() + "|" + entry.getValue())
                .toList();
    }

    private Map<String, Long> heard(String dataset, String actor) {
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

    private String name(String dataset, String actor) {
        return actors.preferredName(actor).orElseGet(() -> mostFrequent(heard(dataset, actor)));
    }

    private String kind(String dataset, String actor) {
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

    private boolean isPartial(String dataset, String year) {
        World.Dataset facts = world.datasets().get(dataset);
        boolean vouched = facts.stated().isPresent() || !facts.alwaysPartial();
        return !vouched
                || coverage(dataset).filter(days -> days.holds(whole(year))).isEmpty();
    }

    private Optional<Days> inYear(String dataset, Days days, String year) {
        Days whole = whole(year);
        if (!days.overlaps(whole) || (days.holds(whole) && isPartial(dataset, year))) {
            return Optional.empty();
        }
        return Optional.of(new Days(
                days.first().isAfter(whole.first()) ? days.first() : whole.first(),
                days.last().isBefore(whole.last()) ? days.last() : whole.last()));
    }

    private static Days whole(String year) {
        return new Days(LocalDate.of(Integer.parseInt(year), 1, 1), LocalDate.of(Integer.parseInt(year), 12, 31));
    }

    private Optional<Days> coverage(String dataset) {
        List<Days> all = settled.stream()
                .filter(one -> one.fate().equals("accepted") || one.fate().equals("later"))
                .map(NaiveSettling.Settled::row)
                .filter(row -> world.dataset(row).equals(dataset))
                .flatMap(row -> covers(row).stream())
                .toList();
        Optional<Days> seen = all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(
                        all.stream()
                                .map(Days::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        all.stream()
                                .map(Days::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
        return world.datasets()
                .get(dataset)
                .stated()
                .or(() -> seen)
                .map(days -> new Days(
                        days.first(),
                        world.asOf().filter(day -> day.isBefore(days.last())).orElse(days.last())))
                .filter(days -> !days.last().isBefore(days.first()));
    }

    private Optional<Days> covers(World.Row row) {
        boolean release = world.datasets().get(world.dataset(row)).wholeYears()
                && !world.files().get(row.file()).candidate();
        if (release && row.year().isPresent()) {
            return row.year().map(year -> whole(Integer.toString(year)));
        }
        return row.when()
                .days()
                .map(days ->
                        days.first().plusDays(31).isAfter(days.last()) ? days : new Days(days.first(), days.first()));
    }

    private static String year(NaiveEvent event) {
        return Integer.toString(event.row.year().orElseThrow());
    }

    private static OptionalLong sum(List<NaiveEvent> own, ToIntFunction<World.Deaths> figure) {
        List<Integer> known = own.stream()
                .map(event -> figure.applyAsInt(event.row.deaths()))
                .filter(number -> number >= 0)
                .toList();
        return known.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(known.stream().mapToLong(Integer::longValue).sum());
    }

    private static long unknown(List<NaiveEvent> own) {
        return own.stream().filter(event -> event.row.deaths().best() < 0).count();
    }

    private Map<List<String>, List<NaiveEvent>> by(Function<NaiveEvent, List<String>> key) {
        return events.stream().collect(Collectors.groupingBy(key));
    }

    private Map<List<String>, List<NaiveEvent>> byActor(Function<NaiveEvent, Set<List<String>>> rest) {
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

    private Map<List<String>, List<NaiveEvent>> byPair(Function<NaiveEvent, List<String>> rest) {
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
