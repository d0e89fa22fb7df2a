package org.eventbrief.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventbrief.event.Span;

/** Groups and the groups that they belong to. */
final class GroupTree {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Map<String, List<Membership>> parents = new HashMap<>();

    private GroupTree() {}

    static GroupTree of(List<Membership> memberships, List<Alias> aliases) {
        GroupTree tree = new GroupTree();
        for (Membership row : memberships) {
            tree.names.merge(row.groupId(), row.group(), (known, name) -> known.isEmpty() ? name : known);
        }
        tree.names.forEach((id, name) -> {
            tree.call(id, id);
            tree.call(name, id);
        });
        aliases.stream()
                .filter(alias -> tree.isGroup(alias.actorId()))
                .forEach(alias -> tree.call(alias.alias(), alias.actorId()));
        for (Membership row : memberships) {
            tree.called(row.member()).forEach(group -> tree.parents
                    .computeIfAbsent(group, id -> new ArrayList<>())
                    .add(row));
        }
        return tree;
    }

    private void call(String text, String group) {
        if (!text.isEmpty()) {
            called.computeIfAbsent(text, same -> new LinkedHashSet<>()).add(group);
        }
    }

    boolean isGroup(String id) {
        return names.containsKey(id);
    }

    /** The ids of the groups that a table may mean: by id, name or alias. */
    Set<String> called(String text) {
        return called.getOrDefault(text, Set.of());
    }

    /** The groups by id, each with its name. */
    Map<String, String> names() {
        return names;
    }

    /** Every group that a member of this row belongs to, with the days. */
    Map<String, List<Span>> reach(Membership row) {
        Map<String, List<Span>> reached = new LinkedHashMap<>();
        row.valid().ifPresent(valid -> climb(row.groupId(), valid, reached));
        return reached;
    }

    private void climb(String group, Span valid, Map<String, List<Span>> reached) {
        reached.computeIfAbsent(group, id -> new ArrayList<>()).add(valid);
        for (Membership row : parents.getOrDefault(group, List.of())) {
            row.valid().flatMap(span -> common(span, valid)).ifPresent(span -> climb(row.groupId(), span, reached));
        }
    }

    private static Optional<Span> common(Span a, Span b) {
        LocalDate first = a.first().isAfter(b.first()) ? a.first() : b.first();
        LocalDate last = a.last().isBefore(b.last()) ? a.last() : b.last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** The rows by which a group is a member of itself, each once. */
    List<Membership> cycles() {
        Set<Membership> closing = new LinkedHashSet<>();
        Set<String> done = new HashSet<>();
        names.keySet().forEach(group -> findCycles(group, new ArrayDeque<>(), done, closing));
        return List.copyOf(closing);
    }

    private void findCycles(String group, Deque<String> path, Set<String> done, Set<Membership> closing) {
        path.push(group);
        for (Membership row : parents.getOrDefault(group, List.of())) {
            if (path.contains(row.groupId())) {
                closing.add(row);
            } else if (!done.contains(row.groupId())) {
                findCycles(row.groupId(), path, done, closing);
            }
        }
        path.pop();
        done.add(group);
    }
}
