package org.eventbrief.event;

import java.time.LocalDate;
import java.util.Optional;

/** Makes compact events of whole ones, as reading a file for counting would. */
public final class Compacting {
    private Compacting() {}

    /** The event with numbers for words; its account stays behind. */
    public static CompactEvent of(Words words, Event event, int file) {
        int[] who = new int[event.participants().size()];
        byte[] as = new byte[who.length];
        for (int i = 0; i < who.length; i++) {
            who[i] = words.mention(event.participants().get(i).mention());
            as[i] = (byte) event.participants().get(i).role().ordinal();
        }
        return new CompactEvent(facts(words, event, file), who, as);
    }

    private static CompactEvent.Facts facts(Words words, Event event, int file) {
        Optional<Span> days = event.date().span();
        return new CompactEvent.Facts(
                words.dataset(event.dataset()),
                event.id(),
                file,
                event.row().line(),
                event.timestamp(),
                days.map(span -> day(span.first())).orElse(CompactEvent.NO_DAY),
                days.map(span -> day(span.last())).orElse(CompactEvent.NO_DAY),
                event.date() instanceof EventDate.Known known ? known.precision() : Precision.LONGER,
                doubt(event.date()),
                event.year().orElse(CompactEvent.NO_YEAR),
                words.type(event.type()),
                words.place(event.place()),
                event.deaths(),
                event.targeting(),
                event.occurrences().count(),
                event.hash());
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static int doubt(EventDate date) {
        return date instanceof EventDate.Known known ? (known.approximate() ? 1 : 0) + (known.uncertain() ? 2 : 0) : 0;
    }
}
