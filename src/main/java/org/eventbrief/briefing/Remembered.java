package org.eventbrief.briefing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out for one briefing and serves the next; for any number of threads, and never more than so many. */
final class Remembered<K, V> {
    private final int most;
    private final Function<K, V> work;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** Nothing yet; the same key always gives the same value. */
    Remembered(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    V of(K key) {
        return Optional.ofNullable(known.get(key)).orElseGet(() -> worked(key));
    }

    private V worked(K key) {
        V value = work.apply(key);
        if (known.size() < most) {
            known.put(key, value);
        }
        return value;
    }
}
