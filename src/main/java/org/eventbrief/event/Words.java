package org.eventbrief.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** The dataset of a number. */
    public String datasetAt(int number) {
        return datasets.words.get(number);
    }

    /** The mention of a number. */
    public Mention mentionAt(int number) {
        return mentions.words.get(number);
    }

    /** The event type of a number. */
    public EventType typeAt(int number) {
        return types.words.get(number);
    }

    /** The place of a number. */
    public Place placeAt(int number) {
        return places.words.get(number);
    }

    /** How many words there are of all sorts. */
    public int size() {
        return datasets.words.size() + mentions.words.size() + types.words.size() + places.words.size();
    }

    /** Words of one sort, each numbered when it is first met. */
    private static final class Numbered<T> {
        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> words = new ArrayList<>();

        int number(T word) {
            Integer known = numbers.putIfAbsent(word, words.size());
            if (known != null) {
                return known;
            }
            words.add(word);
            return words.size() - 1;
        }

        List<T> words() {
            return List.copyOf(words);
        }
    }
}
