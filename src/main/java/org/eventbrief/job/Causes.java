package org.eventbrief.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A failure with all that it was caused by, and what was suppressed on the way. */
final class Causes {
    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>(List.of(failure));
        while (!left.isEmpty()) {
            Throwable next = left.removeFirst();
            if (seen.add(next)) {
                all.add(next);
                if (next.getCause() != null) {
                    left.addLast(next.getCause());
                }
                left.addAll(List.of(next.getSuppressed()));
            }
        }
        return all;
    }
}
