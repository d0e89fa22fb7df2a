package org.eventbrief.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order of words: which place each number has when its words are sorted, and back. */
final class Ranks {
    private final int[] rankOf;
    private final int[] numberAt;

    private Ranks(int[] numberAt) {
        this.numberAt = numberAt;
        this.rankOf = new int[numberAt.length];
        for (int rank = 0; rank < numberAt.length; rank++) {
            rankOf[numberAt[rank]] = rank;
        }
    }

    static <T> Ranks of(List<T> words, Comparator<? super T> order) {
        return new Ranks(IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(words::get, order))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    int rank(int number) {
        return rankOf[number];
    }

    int number(int rank) {
        return numberAt[rank];
    }

    int size() {
        return numberAt.length;
    }
}
