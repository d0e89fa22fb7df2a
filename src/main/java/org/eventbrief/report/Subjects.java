package org.eventbrief.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorEntry;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Kind;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.Years;

/** Chooses about whom and when reports are made. */
public final class Subjects {
    private final Tables tables;
    private final Interest interest;
    private final Map<String, List<Integer>> yearsOf = new LinkedHashMap<>();
    private final Map<String, Integer> newest = new LinkedHashMap<>();

    private Subjects(Tables tables, Interest interest) {
        this.tables = tables;
        this.interest = interest;
        Map<String, List<DatasetYear>> years = tables.datasetYears()
                .collect(Collectors.groupingBy(year -> year.dataset().code(), LinkedHashMap::new, Collectors.toList()));
        years.forEach((dataset, rows) -> {
            int full = rows.stream()
                    .filter(year -> !year.partial())
                    .mapToInt(DatasetYear::year)
                    .max()
                    .orElse(rows.get(rows.size() - 1).year());
            newest.put(dataset, full);
            yearsOf.put(
                    dataset,
                    rows.stream()
                            .map(DatasetYear::year)
                            .filter(year -> isWanted(year, full))
                            .toList());
        });
    }

    /**
     * The subjects of an interest: the actors that it names, else of each dataset those with most events in its newest full
     * year.
     *
     * @return in the order of their slugs
     */
    public static List<Subject> of(Tables tables, Interest interest) {
        return new Subjects(tables, interest).chosen();
    }

    /** The years of interest of each dataset, by its code. */
    public static Map<String, List<Integer>> yearsOfInterest(Tables tables, Interest interest) {
        return new Subjects(tables, interest).yearsOf;
    }

    /** The names and patterns of an interest that nobody bears. */
    public static List<String> unmatched(Tables tables, Interest interest) {
        List<ActorEntry> actors = tables.actors().toList();
        return interest.actors().stream()
                .filter(pattern -> actors.stream().noneMatch(named(pattern)))
                .toList();
    }

    private List<Subject> chosen() {
        Map<String, List<Actor>> bySlug = new TreeMap<>(CodePoints.ORDER);
        for (Actor actor : interest.actors().isEmpty() ? mostActive() : named()) {
            bySlug.computeIfAbsent(Slugs.of(actor), slug -> new ArrayList<>()).add(actor);
        }
        List<Subject> subjects = new ArrayList<>();
        bySlug.forEach((slug, actors) -> {
            Map<String, List<Integer>> years = new LinkedHashMap<>();
            actors.forEach(actor -> years.put(actor.dataset(), years(actor)));
            subjects.add(new Subject(slug, actors.get(0).name(), List.copyOf(actors), years));
        });
        return subjects;
    }

    private List<Integer> years(Actor actor) {
        List<Integer> active =
                tables.actorYears(actor).stream().map(ActorYear::year).toList();
        return yearsOf.getOrDefault(actor.dataset(), List.of()).stream()
                .filter(active::contains)
                .toList();
    }

    private boolean isWanted(int year, int newestFull) {
        if (interest.years() instanceof Years.Named named) {
            return named.years().contains(year);
        }
        return interest.years() instanceof Years.All || year >= newestFull;
    }

    private List<Actor> named() {
        Predicate<ActorEntry> any = interest.actors().stream()
                .map(Subjects::named)
                .reduce(Predicate::or)
                .orElse(actor -> false);
        return tables.actors().filter(any).map(ActorEntry::actor).toList();
    }

    private List<Actor> mostActive() {
        Comparator<ActorYear> mostFirst = Comparator.comparingLong(ActorYear::events)
                .reversed()
                .thenComparing(year -> year.actor().id(), CodePoints.ORDER);
        Map<String, List<ActorYear>> candidates = tables.actorYears()
                .filter(year -> year.year() == newest.getOrDefault(year.actor().dataset(), 0))
                .filter(year ->
                        year.actor().kind().isCounterpart() && year.actor().kind() != Kind.GROUP)
                .collect(
                        Collectors.groupingBy(year -> year.actor().dataset(), LinkedHashMap::new, Collectors.toList()));
        return candidates.values().stream()
                .flatMap(years -> years.stream().sorted(mostFirst).limit(interest.top()))
                .map(ActorYear::actor)
                .toList();
    }

    /** Who is called so, by id, name or another name. */
    static Predicate<ActorEntry> named(String pattern) {
        Predicate<String> matching = matching(pattern);
        return entry -> called(entry).anyMatch(matching);
    }

    /** What is this to the letter, or fits a pattern in which {@code *} stands for anything and case does not count. */
    public static Predicate<String> matching(String pattern) {
        if (!pattern.contains("*")) {
            return pattern::equals;
        }
        Pattern glob = Pattern.compile(
                java.util.Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")));
        return name -> glob.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static Stream<String> called(ActorEntry entry) {
        return Stream.concat(Stream.of(entry.actor().id(), entry.actor().name()), entry.aliases().stream());
    }
}
