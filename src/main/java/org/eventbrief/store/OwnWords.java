package org.eventbrief.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Place;
import org.eventbrief.event.Vocabulary;
import org.eventbrief.event.Words;
import org.jspecify.annotations.Nullable;

/** The words that one block uses of all those that its reader knows, with numbers of its own. */
final class OwnWords {
    private final Used<String> datasets = new Used<>();
    private final Used<Mention> mentions = new Used<>();
    private final Used<EventType> types = new Used<>();
    private final Used<Place> places = new Used<>();
    private EventCodec.@Nullable Renumbering renumbering;

    /** From the numbers of the reader, which is always the same, to those of the block. */
    EventCodec.Renumbering of(Words words) {
        EventCodec.Renumbering known = renumbering;
        if (known == null) {
            known = new EventCodec.Renumbering(
                    datasets.numbering(words::datasetAt),
                    mentions.numbering(words::mentionAt),
                    types.numbering(words::typeAt),
                    places.numbering(words::placeAt));
            renumbering = known;
        }
        return known;
    }

    /** What the block uses. */
    Vocabulary vocabulary() {
        return new Vocabulary(datasets.words, mentions.words, types.words, places.words);
    }

    /** Words of one sort, numbered when they are first used. */
    private static final class Used<T> {
        private final List<T> words = new ArrayList<>();
        /** By the reader's number: one more than the block's, or 0 for a word not used. */
        private int[] numbers = new int[256];

        IntUnaryOperator numbering(IntFunction<T> word) {
            return number -> {
                if (number >= numbers.length) {
                    numbers = Arrays.copyOf(numbers, Math.max(number + 1, 2 * numbers.length));
                }
                if (numbers[number] == 0) {
                    words.add(word.apply(number));
                    numbers[number] = words.size();
                }
                return numbers[number] - 1;
            };
        }
    }
}
