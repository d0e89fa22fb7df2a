package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Span;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.wording.Names;
import org.eventbrief.settings.Thresholds;

/**
 * What a briefing needs of the events of a year, gathered in one pass that holds a few of them, however many there are.
 */
final class YearEvents {
    private static final int FIRSTS = 2;

    private final List<ListedEvent> few = new ArrayList<>();
    private final Deadliest deadliest;
    private final int most;
    private final Spots spots = new Spots();
    private final Set<String> sources = new TreeSet<>(CodePoints.ORDER);
    private final List<Trait> traits;
    private final Map<Trait, ListedEvent> firsts = new LinkedHashMap<>();
    private long count;

    /** Something that had not been before, and why the first event that shows it is told. */
    record Trait(String reason, Predicate<ListedEvent> shown) {}

    private YearEvents(Novelty novelty, Thresholds thresholds) {
        deadliest = new Deadliest(thresholds.deadliestEvents());
        most = thresholds.allEvents();
        traits = traits(novelty);
    }

    /** Gathers the events of a year out of all events of an actor, in their order. */
    static YearEvents of(Stream<ListedEvent> events, int year, Novelty novelty, Thresholds thresholds) {
        YearEvents gathered = new YearEvents(novelty, thresholds);
        events.filter(event -> event.event().year().orElse(0) == year).forEachOrdered(gathered::add);
        return gathered;
    }

    private static List<Trait> traits(Novelty novelty) {
        return Stream.of(
                        novelty.types().stream()
                                .limit(FIRSTS)
                                .map(type -> new Trait(
                                        "First of its type",
                                        event -> event.event().type().type().equals(type))),
                        novelty.counterparts().stream()
                                .limit(FIRSTS)
                                .map(name -> new Trait(
                                        "First with " + Names.inText(name),
                                        event -> names(event.side1(), name) || names(event.side2(), name))),
                        // The country follows by name.
                        novelty.countries().stream()
                                .limit(FIRSTS)
                                .map(country -> new Trait(
                                        "First in this country",
                                        event -> event.event().place().country().equals(country))))
                .flatMap(some -> some)
                .toList();
    }

    private static boolean names(String side, String name) {
        return side.contains(name) && List.of(side.split("; ")).contains(name);
    }

    private void add(ListedEvent event) {
        count++;
        if (few.size() < most) {
            few.add(event);
        }
        if (sources.size() < 2) {
            sources.add(event.event().account().source());
        }
        deadliest.add(event);
        spots.add(event);
        for (Trait trait : traits) {
            if (trait.shown().test(event)) {
                firsts.merge(trait, event, YearEvents::earlier);
            }
        }
    }

    /** Which of two was over first: what is dated vaguely may have been at its end. */
    private static ListedEvent earlier(ListedEvent one, ListedEvent other) {
        return last(other).isBefore(last(one)) ? other : one;
    }

    private static LocalDate last(ListedEvent event) {
        return event.event().date().span().map(Span::last).orElse(LocalDate.MAX);
    }

    long count() {
        return count;
    }

    /** All events in their order where they are at most this many, and no more than the threshold. */
    Optional<List<ListedEvent>> atMost(int wanted) {
        return count <= Math.min(wanted, most) ? Optional.of(List.copyOf(few)) : Optional.empty();
    }

    Deadliest deadliest() {
        return deadliest;
    }

    Spots spots() {
        return spots;
    }

    /** The event that shows something new first, with the reason, in the order of what is new. */
    Stream<Map.Entry<String, ListedEvent>> firsts() {
        return traits.stream()
                .filter(firsts::containsKey)
                .map(trait -> Map.entry(
                        trait.reason(), Optional.ofNullable(firsts.get(trait)).orElseThrow()));
    }

    /** The source of every event, where there are several and all name the same. */
    Optional<String> onlySource() {
        return count > 1 && sources.size() == 1
                ? sources.stream().filter(source -> !source.isEmpty()).findFirst()
                : Optional.empty();
    }
}
