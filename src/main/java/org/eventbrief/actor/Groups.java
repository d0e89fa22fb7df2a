package org.eventbrief.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Span;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;

/** To which groups an actor belonged at a date, through other groups too. */
public final class Groups {
    /** For each actor its groups, each with the days on which it belongs. */
    private final Map<Integer, SortedMap<Integer, List<Span>>> byActor = new HashMap<>();

    private final Set<Integer> groups = new TreeSet<>();
    private final Map<String, String> names;
    private final List<Belonging> belongings = new ArrayList<>();
    private final List<ActorNotice> notices = new ArrayList<>();

    private Groups(Identities identities, Reference reference) {
        GroupTree tree = GroupTree.of(reference.memberships(), reference.aliases());
        names = tree.names();
        Set<String> declared = reference.aliases().stream()
                .filter(alias -> alias.kind().filter(Kind.GROUP::equals).isPresent())
                .map(Alias::actorId)
                .collect(Collectors.toSet());
        List<Who> known = identities.actors();
        for (int i = 0; i < known.size(); i++) {
            if (tree.isGroup(known.get(i).id())
                    || declared.contains(known.get(i).id())) {
                groups.add(i);
            }
        }
        joinActors(identities, reference, tree);
        joinGroups(identities, reference, tree);
    }

    private void joinActors(Identities identities, Reference reference, GroupTree tree) {
        MemberFinder finder = new MemberFinder(identities, reference);
        List<Who> known = identities.actors();
        for (Membership row : reference.memberships()) {
            if (row.valid().isEmpty()) {
                notices.add(new ActorNotice(
                        "",
                        ActorRule.MEMBERSHIP_NEVER_HOLDS,
                        row.member() + " (" + row.groupId() + ", line " + row.line() + " of "
                                + Path.of(row.file()).getFileName() + ")",
                        0));
            }
            List<Integer> members = finder.find(row.member()).stream()
                    .filter(member -> !tree.isGroup(known.get(member).id()))
                    .toList();
            if (members.isEmpty() && tree.called(row.member()).isEmpty()) {
                notices.add(
                        new ActorNotice("", ActorRule.MEMBER_MISSING, row.member() + " (" + row.groupId() + ")", 0));
            }
            members.forEach(member -> join(member, row, tree, identities));
        }
    }

    /** A group that an event names brings in the groups of which it is a member itself. */
    private void joinGroups(Identities identities, Reference reference, GroupTree tree) {
        Set<String> datasets = identities.actors().stream().map(Who::dataset).collect(Collectors.toSet());
        for (Membership row : reference.memberships()) {
            for (String member : tree.called(row.member())) {
                for (String dataset : datasets) {
                    identities
                            .number(new Who(dataset, member))
                            .ifPresent(number -> join(number, row, tree, identities));
                }
            }
        }
    }

    /** Finds the members of every group among the actors. */
    public static Groups of(Identities identities, Reference reference) {
        return new Groups(identities, reference);
    }

    /** The name that the tables give a group. */
    public Optional<String> name(String groupId) {
        return Optional.ofNullable(names.get(groupId));
    }

    /** Whether the actor of this number is a group. */
    public boolean isGroup(int actor) {
        return groups.contains(actor);
    }

    /** Every direct membership, as the tables write its bounds. */
    public List<Belonging> belongings() {
        return List.copyOf(belongings);
    }

    /** Findings that need no event. */
    public List<ActorNotice> notices() {
        return List.copyOf(notices);
    }

    /** Whether the actor ever belongs to a group; most do not, and need no look at the date. */
    public boolean concerns(int actor) {
        return byActor.containsKey(actor);
    }

    /**
     * The groups of an actor at a date.
     *
     * @param firstDay of the event, in days since 1970-01-01, or {@link Identities#NO_DAY}
     * @param lastDay likewise
     */
    public Memberships at(int actor, int firstDay, int lastDay) {
        Span date = firstDay == Identities.NO_DAY
                ? Span.ALWAYS
                : new Span(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
        List<Integer> in = new ArrayList<>();
        boolean overlapped = false;
        for (Map.Entry<Integer, List<Span>> group :
                byActor.getOrDefault(actor, Collections.emptySortedMap()).entrySet()) {
            boolean holds = group.getValue().stream().anyMatch(span -> span.holds(date));
            boolean touches = !holds && group.getValue().stream().anyMatch(span -> span.overlaps(date));
            if (holds || touches) {
                in.add(group.getKey());
            }
            overlapped |= touches;
        }
        return new Memberships(in, overlapped);
    }

    private void join(int member, Membership row, GroupTree tree, Identities identities) {
        String dataset = identities.actors().get(member).dataset();
        Map<String, List<Span>> reached = tree.reach(row);
        belongings.add(new Belonging(
                identities.registered(new Who(dataset, row.groupId())), member, row.validFrom(), row.validTo()));
        reached.forEach((group, spans) -> {
            int number = identities.registered(new Who(dataset, group));
            groups.add(number);
            byActor.computeIfAbsent(member, actor -> new TreeMap<>())
                    .computeIfAbsent(number, same -> new ArrayList<>())
                    .addAll(spans);
        });
    }
}
