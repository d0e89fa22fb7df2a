package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Span;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.wording.Names;

/**
 * The events that a briefing tells: all where they are few, else by one rule the three deadliest, and of what had not been
 * before in the dataset at most two each: an event type, a counterpart, a country. No event is told twice.
 *
 * @param events chosen, in the order of their dates
 * @param all whether these are all of the year
 */
record Notable(List<Chosen> events, boolean all) {
    /** The rule in words. */
    static final String RULE =
            "Notable events are the three deadliest (by best estimate) and, of what the dataset had not"
                    + " shown of the actor before, at most two each: the first event of a type, with a counterpart, in a country.";

    private static final int DEADLIEST = 3;
    private static final int FIRSTS = 2;

    /**
     * An event and why it is told.
     *
     * @param reason in a few words, or empty where all are told
     */
    record Chosen(ListedEvent event, String reason) {}

    /**
     * Chooses.
     *
     * @param year the events of the year in order
     * @param novelty what had not been before
     * @param most how many are few enough to be told all
     */
    static Notable of(List<ListedEvent> year, Novelty novelty, int most) {
        if (year.size() <= most) {
            return new Notable(
                    year.stream()
                            .sorted(Comparator.comparing(Notable::isVague))
                            .map(event -> new Chosen(event, ""))
                            .toList(),
                    true);
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        deadliest(year).forEach(event -> reasons.put(event.id(), "Among the deadliest"));
        firsts(
                year,
                reasons,
                novelty.types(),
                event -> List.of(event.event().type().type()),
                "First of its type");
        firsts(year, reasons, novelty.counterparts(), Notable::everybody, "First with ");
        firsts(year, reasons, novelty.countries(), event -> List.of(country(event.event())), "First in ");
        return new Notable(
                year.stream()
                        .filter(event -> reasons.containsKey(event.id()))
                        .map(event -> new Chosen(event, reasons.getOrDefault(event.id(), "")))
                        .toList(),
                false);
    }

    /** Whether it is dated to the year alone, so that it has no place between others. */
    static boolean isVague(ListedEvent listed) {
        EventDate date = listed.event().date();
        return date.month().isEmpty()
                && date.span()
                        .filter(days -> days.equals(Span.ofYear(days.first().getYear())))
                        .isPresent();
    }

    private static List<ListedEvent> deadliest(List<ListedEvent> year) {
        return year.stream()
                .filter(event -> event.event().deaths().best() > 0)
                .sorted(Comparator.comparingInt(Notable::best).reversed())
                .limit(DEADLIEST)
                .toList();
    }

    private static int best(ListedEvent event) {
        return event.event().deaths().best() == Deaths.UNKNOWN
                ? 0
                : event.event().deaths().best();
    }

    private static void firsts(
            List<ListedEvent> year,
            Map<String, String> reasons,
            List<String> novel,
            Function<ListedEvent, List<String>> traits,
            String reason) {
        novel.stream().limit(FIRSTS).forEach(trait -> year.stream()
                .filter(event -> traits.apply(event).contains(trait))
                .findFirst()
                .ifPresent(event ->
                        reasons.putIfAbsent(event.id(), reason.endsWith(" ") ? reason + Names.inText(trait) : reason)));
    }

    private static List<String> everybody(ListedEvent event) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(event.side1(), event.side2())
                .flatMap(side -> Stream.of(side.split("; ")))
                .forEach(names::add);
        return new ArrayList<>(names);
    }

    private static String country(Event event) {
        return event.place().country();
    }
}
