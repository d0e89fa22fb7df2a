package org.eventbrief.aggregate.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eventbrief.aggregate.naive.World.Days;
import org.eventbrief.aggregate.naive.World.Member;
import org.eventbrief.aggregate.naive.World.When;

/** To which groups somebody belonged, found by walking the table. */
final class NaiveGroups {
    private final World world;
    private final NaiveActors actors;

    NaiveGroups(World world, NaiveActors actors) {
        this.world = world;
        this.actors = actors;
    }

    /** The groups of an actor at a date; true where the membership only overlaps it. */
    Map<String, Boolean> of(String dataset, String actor, When when) {
        Days date = when.days().orElse(NaiveActors.ANY_DAY);
        Map<String, List<Days>> spans = new TreeMap<>();
        climb(dataset, actor, NaiveActors.ANY_DAY, spans);
        Map<String, Boolean> groups = new TreeMap<>();
        spans.forEach((group, all) -> {
            if (all.stream().anyMatch(span -> span.holds(date))) {
                groups.put(group, false);
            } else if (all.stream().anyMatch(span -> span.overlaps(date))) {
                groups.put(group, true);
            }
        });
        return groups;
    }

    private void climb(String dataset, String member, Days within, Map<String, List<Days>> spans) {
        for (Member row : world.members()) {
            Optional<Days> days = row.valid().flatMap(valid -> common(valid, within));
            if (days.isPresent() && isMeant(dataset, member, row.member())) {
                spans.computeIfAbsent(row.groupId(), group -> new ArrayList<>()).add(days.get());
                climb(dataset, row.groupId(), days.get(), spans);
            }
        }
    }

    private static Optional<Days> common(Days a, Days b) {
        LocalDate first = a.first().isAfter(b.first()) ? a.first() : b.first();
        LocalDate last = a.last().isBefore(b.last()) ? a.last() : b.last();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** Whether the table means an actor when it writes a member: a group by id, name or alias, others by their mentions too. */
    private boolean isMeant(String dataset, String actor, String written) {
        if (world.members().stream().anyMatch(row -> row.groupId().equals(actor))) {
            return called(written).contains(actor);
        }
        return written.equals(actor)
                || isAlias(written, actor)
                || world.rowsOf(dataset)
                        .flatMap(row -> row.parts().stream())
                        .filter(part -> part.name().equals(written)
                                || (!part.id().isEmpty() && (dataset + ":" + part.id()).equals(written)))
                        .anyMatch(part -> actors.everybody(dataset, part).contains(actor));
    }

    private boolean isAlias(String written, String actor) {
        return world.aliases().stream()
                .anyMatch(alias ->
                        alias.alias().equals(written) && alias.actorId().equals(actor));
    }

    boolean isGroup(String actor) {
        return world.members().stream().anyMatch(row -> row.groupId().equals(actor))
                || actors.kindInTable(actor).equals(Optional.of("group"));
    }

    private Set<String> called(String written) {
        Set<String> groups = new TreeSet<>();
        for (Member row : world.members()) {
            String group = row.groupId();
            String name = world.members().stream()
                    .filter(other ->
                            other.groupId().equals(group) && !other.group().isEmpty())
                    .map(Member::group)
                    .findFirst()
                    .orElse(group);
            if (written.equals(group) || written.equals(name) || isAlias(written, group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Whether a group is a member of itself, by whatever dates. */
    boolean hasCycle() {
        Set<String> groups = new TreeSet<>();
        world.members().forEach(row -> groups.add(row.groupId()));
        return groups.stream().anyMatch(group -> reaches(group, group, new HashSet<>()));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        for (Member row : world.members()) {
            if (called(row.member()).contains(from)
                    && (row.groupId().equals(to) || (seen.add(row.groupId()) && reaches(row.groupId(), to, seen)))) {
                return true;
            }
        }
        return false;
    }
}
