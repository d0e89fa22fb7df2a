package org.eventbrief.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.event.Span;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** Groups and the groups that they belong to; a group is never a member of itself. */
final class GroupTree {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Membership>> parents = new HashMap<>();

    private GroupTree() {}

    static GroupTree of(List<Membership> memberships) {
        GroupTree tree = new GroupTree();
        for (Membership row : memberships) {
            tree.names.merge(row.groupId(), row.group(), (known, name) -> known.isEmpty() ? name : known);
        }
        for (Membership row : memberships) {
            if (tree.isGroup(row.member())) {
                tree.parents
                        .computeIfAbsent(row.member(), group -> new ArrayList<>())
                        .add(row);
            }
        }
        tree.names.keySet().forEach(group -> tree.refuseCycle(group, new ArrayDeque<>()));
        return tree;
    }

    boolean isGroup(String id) {
        return names.containsKey(id);
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

    private void refuseCycle(String group, Deque<String> path) {
        path.push(group);
        for (Membership row : parents.getOrDefault(group, List.of())) {
            if (path.contains(row.groupId())) {
                throw Refusal.of(
                        Ending.WRONG_CONFIGURATION,
                        new TableNotice(
                                "groups.csv",
                                row.line(),
                                TableRule.GROUP_CYCLE,
                                "\"" + row.member() + "\" in \"" + row.groupId() + "\""));
            }
            refuseCycle(row.groupId(), path);
        }
        path.pop();
    }
}
