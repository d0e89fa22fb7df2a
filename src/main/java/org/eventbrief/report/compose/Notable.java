package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Span;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.wording.Numbers;

/**
 * The events that a briefing tells: all where they are few, else by one rule the deadliest, and of what had not been
 * before in the dataset at most two each: an event type, a counterpart, a country. No event is told twice.
 *
 * @param events chosen, in the order of their dates
 * @param all whether these are all of the year
 */
record Notable(List<Chosen> events, boolean all) {
    private static final List<String> WORDS = List.of(
            "", "two ", "three ", "four ", "five ", "six ", "seven ", "eight ", "nine ", "ten ", "eleven ", "twelve ");

    private static final Comparator<ListedEvent> IN_ORDER = Comparator.<ListedEvent, LocalDate>comparing(
                    event -> event.event().date().span().map(Span::first).orElse(LocalDate.MAX))
            .thenComparing(event -> event.event().date().span().map(Span::last).orElse(LocalDate.MAX))
            .thenComparing(ListedEvent::id, CodePoints.ORDER);

    /**
     * An event and why it is told.
     *
     * @param reason in a few words, or empty where all are told
     */
    record Chosen(ListedEvent event, String reason) {}

    /** The rule in words, for so many of the deadliest events. */
    static String rule(int deadliest) {
        return "Notable events are the " + WORDS.get(deadliest - 1)
                + "deadliest (by best estimate; of equals the earliest) and, of what the dataset had not"
                + " shown of the actor before, at most two each: the first event of a type, with a counterpart, in a country.";
    }

    /**
     * Chooses.
     *
     * @param most how many are few enough to be told all
     */
    static Notable of(YearEvents year, int most, Numbers numbers) {
        Optional<List<ListedEvent>> all = year.atMost(most);
        return all.isPresent() ? all(all.get()) : chosen(year, numbers);
    }

    private static Notable all(List<ListedEvent> events) {
        return new Notable(
                events.stream()
                        .sorted(Comparator.comparing(Notable::isVague))
                        .map(event -> new Chosen(event, ""))
                        .toList(),
                true);
    }

    private static Notable chosen(YearEvents year, Numbers numbers) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        Stream.concat(
                        year.deadliest().events().stream()
                                .map(event -> new Chosen(event, year.deadliest().reason(event, numbers))),
                        year.firsts().map(first -> new Chosen(first.getValue(), first.getKey())))
                .forEach(event -> chosen.putIfAbsent(event.event().id(), event));
        return new Notable(
                chosen.values().stream()
                        .sorted(Comparator.comparing(Chosen::event, IN_ORDER))
                        .toList(),
                false);
    }

    /** The events alone, in the order of their first days. */
    List<ListedEvent> inOrder() {
        return events.stream().map(Chosen::event).sorted(IN_ORDER).toList();
    }

    /** Whether it is dated to the year alone, so that it has no place between others. */
    static boolean isVague(ListedEvent listed) {
        EventDate date = listed.event().date();
        return date.month().isEmpty()
                && date.span()
                        .filter(days -> days.equals(Span.ofYear(days.first().getYear())))
                        .isPresent();
    }
}
