package org.eventbrief.event;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The words behind the numbers of {@link CompactEvent}s; a word's number is its place in its list.
 *
 * @param datasets codes of datasets
 * @param mentions who is spoken of
 * @param types what happened
 * @param places where
 */
public record Vocabulary(List<String> datasets, List<Mention> mentions, List<EventType> types, List<Place> places) {
    /** The event that a compact one stands for, as far as that is kept; its account is gone. */
    public Event event(CompactEvent event, String file) {
        CompactEvent.Facts facts = event.facts();
        return new Event(
                datasets.get(facts.dataset()),
                facts.id(),
                facts.timestamp(),
                date(facts),
                facts.year() == CompactEvent.NO_YEAR ? OptionalInt.empty() : OptionalInt.of(facts.year()),
                types.get(facts.type()),
                IntStream.range(0, event.participants())
                        .mapToObj(i -> new Participant(ROLES[event.role(i)], mentions.get(event.mention(i))))
                        .toList(),
                facts.deaths(),
                places.get(facts.place()),
                facts.targeting(),
                new Occurrences(facts.occurrences(), false),
                Account.NONE,
                facts.hash(),
                new RowRef(file, facts.line()));
    }

    private static EventDate date(CompactEvent.Facts facts) {
        if (facts.firstDay() == CompactEvent.NO_DAY) {
            return new EventDate.Unknown("");
        }
        Span days = new Span(LocalDate.ofEpochDay(facts.firstDay()), LocalDate.ofEpochDay(facts.lastDay()));
        String text = days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
        return new EventDate.Known(days, facts.precision(), (facts.doubt() & 1) != 0, (facts.doubt() & 2) != 0, text);
    }

    private static final Role[] ROLES = Role.values();
}
