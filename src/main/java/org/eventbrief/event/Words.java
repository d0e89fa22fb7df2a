package org.eventbrief.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the words of events as they come, so that an event can be held in little space. */
public final class Words {
    private final Numbered<String> datasets = new Numbered<>();
    private final Numbered<Mention> mentions = new Numbered<>();
    private final Numbered<EventType> types = new Numbered<>();
    private final Numbered<Place> places = new Numbered<>();

    /** What has been numbered so far. */
    public Vocabulary vocabulary() {
        return new Vocabulary(datasets.words(), mentions.words(), types.words(), places.words());
    }

    /** The number of a dataset. */
    public int dataset(String code) {
        return datasets.number(code);
    }

    /** The number of a mention. */
    public int mention(Mention mention) {
        return mentions.number(mention);
    }

    /** The number of an event type. */
    public int type(EventType type) {
        return types.number(type);
    }

    /** The number of a place. */
    public int place(Place place) {
        return places.number(place);
    }

    /** The event with numbers for words; its account stays behind. */
    public CompactEvent compact(Event event, int file) {
        int[] who = new int[event.participants().size()];
        byte[] as = new byte[who.length];
        for (int i = 0; i < who.length; i++) {
            who[i] = mentions.numberOfSame(event.participants().get(i).mention());
            as[i] = (byte) event.participants().get(i).role().ordinal();
        }
        return new CompactEvent(facts(event, file), who, as);
    }

    private CompactEvent.Facts facts(Event event, int file) {
        Optional<Span> days = event.date().span();
        return new CompactEvent.Facts(
                datasets.numberOfSame(event.dataset()),
                event.id(),
                file,
                event.row().line(),
                event.timestamp(),
                days.map(span -> day(span.first())).orElse(CompactEvent.NO_DAY),
                days.map(span -> day(span.last())).orElse(CompactEvent.NO_DAY),
                event.date() instanceof EventDate.Known known ? known.precision() : Precision.LONGER,
                doubt(event.date()),
                event.year().orElse(CompactEvent.NO_YEAR),
                types.numberOfSame(event.type()),
                places.numberOfSame(event.place()),
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

    /** Words of one sort, each numbered when it is first met. */
    private static final class Numbered<T> {
        /** Beyond so many objects nothing is gained by keeping them. */
        private static final int MOST = 1 << 16;

        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> words = new ArrayList<>();
        private final IdentityHashMap<T, Integer> objects = new IdentityHashMap<>();

        int number(T word) {
            Integer known = numbers.putIfAbsent(word, words.size());
            if (known != null) {
                return known;
            }
            words.add(word);
            return words.size() - 1;
        }

        /** The number of a word that mostly comes as the same object, which is found faster than an equal one. */
        int numberOfSame(T word) {
            Integer known = objects.get(word);
            if (known != null) {
                return known;
            }
            if (objects.size() >= MOST) {
                objects.clear();
            }
            int number = number(word);
            objects.put(word, number);
            return number;
        }

        List<T> words() {
            return List.copyOf(words);
        }
    }
}
