package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.CompactEvent;

/**
 * Tells apart the events that share an id. Rows that have a trait in common (their date, or their actors) are one event, and so
 * are rows that a third one links, whatever the order in which they come.
 */
final class ReusedId {
    private final int[] parent;

    private ReusedId(int rows) {
        parent = new int[rows];
        for (int i = 0; i < rows; i++) {
            parent[i] = i;
        }
    }

    static List<List<CompactEvent>> apart(List<CompactEvent> rows, Traits traits) {
        ReusedId linked = new ReusedId(rows.size());
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Object trait : traits.of(rows.get(i))) {
                linked.link(first.getOrDefault(trait, i), i);
                first.putIfAbsent(trait, i);
            }
        }
        Map<Integer, List<CompactEvent>> events = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            events.computeIfAbsent(linked.root(i), root -> new ArrayList<>()).add(rows.get(i));
        }
        return new ArrayList<>(events.values());
    }

    private void link(int a, int b) {
        parent[root(b)] = root(a);
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
