package org.eventbrief.aggregate.naive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eventbrief.aggregate.naive.World.Part;
import org.eventbrief.aggregate.naive.World.Row;

/** An event that counts, with everybody in it. */
final class NaiveEvent {
    final String dataset;
    final Row row;
    /** Those whom it names, each with its roles. */
    final Map<String, Set<String>> named = new LinkedHashMap<>();
    /** Those and the groups that they bring in. */
    final Map<String, Set<String>> involved = new LinkedHashMap<>();
    /** Which actors belong to which groups then. */
    private final Map<String, Set<String>> belongs = new HashMap<>();

    final Map<String, Set<String>> notices = new TreeMap<>();

    private final NaiveGroups groups;

    NaiveEvent(World world, Row row, NaiveActors actors, NaiveGroups groups) {
        this.groups = groups;
        this.dataset = world.dataset(row);
        this.row = row;
        for (Part part : row.parts()) {
            NaiveActors.Decision who = actors.who(dataset, part, row.when());
            named.computeIfAbsent(who.actor(), actor -> new TreeSet<>()).add(part.role());
            if (!who.notice().isEmpty()) {
                notices.computeIfAbsent("mention " + who.notice() + " " + part.name(), notice -> new TreeSet<>())
                        .add(part.id());
            }
        }
        named.forEach((actor, roles) -> involved.put(actor, new TreeSet<>(roles)));
        named.forEach((actor, roles) -> groups.of(dataset, actor, row.when()).forEach((group, overlapping) -> {
            belongs.computeIfAbsent(actor, member -> new TreeSet<>()).add(group);
            if (!named.containsKey(group)) {
                involved.computeIfAbsent(group, id -> new TreeSet<>()).addAll(roles);
            }
            if (overlapping) {
                notices.computeIfAbsent("member " + actor, notice -> new TreeSet<>())
                        .add("");
            }
        }));
    }

    /** The pairs that met: 1 where the first acted towards the second, 2 the other way, both or none. */
    Map<String, Set<Integer>> pairs() {
        Map<String, Set<Integer>> pairs = new TreeMap<>();
        boolean one = has("side_1");
        boolean two = has("side_2");
        String from = one ? "side_1" : "side_2";
        String to = two ? "side_2" : "side_1";
        for (String a : named.keySet()) {
            for (String b : named.keySet()) {
                if (!a.equals(b) && named.get(a).contains(from) && named.get(b).contains(to) && strangers(a, b)) {
                    meet(a, b, one && two, pairs);
                }
            }
        }
        return pairs;
    }

    /** When two meet, so do the groups that only they bring in, but for those to which the other belongs. */
    private void meet(String a, String b, boolean directed, Map<String, Set<Integer>> pairs) {
        Set<String> left = new TreeSet<>(belongs.getOrDefault(a, Set.of()));
        Set<String> right = new TreeSet<>(belongs.getOrDefault(b, Set.of()));
        left.removeAll(named.keySet());
        right.removeAll(named.keySet());
        left.add(a);
        right.add(b);
        for (String x : left) {
            for (String y : right) {
                if (!x.equals(y) && strangers(a, y) && strangers(x, b) && strangers(x, y)) {
                    boolean inOrder = Lines.BY_CODE_POINTS.compare(x, y) < 0;
                    Set<Integer> ways =
                            pairs.computeIfAbsent(inOrder ? x + "|" + y : y + "|" + x, pair -> new TreeSet<>());
                    if (directed) {
                        ways.add(inOrder ? 1 : 2);
                    }
                }
            }
        }
    }

    private boolean has(String role) {
        return row.parts().stream().anyMatch(part -> part.role().equals(role));
    }

    private boolean strangers(String a, String b) {
        return !groups.of(dataset, a, row.when()).containsKey(b)
                && !groups.of(dataset, b, row.when()).containsKey(a);
    }
}
