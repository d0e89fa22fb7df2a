package org.eventbrief.aggregate.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.naive.World.Alias;
import org.eventbrief.aggregate.naive.World.Days;
import org.eventbrief.aggregate.naive.World.Part;
import org.eventbrief.aggregate.naive.World.When;

/** Who somebody is, looked up anew for every mention. */
final class NaiveActors {
    static final Days ANY_DAY = new Days(LocalDate.MIN, LocalDate.MAX);

    private final World world;

    NaiveActors(World world) {
        this.world = world;
    }

    /** An actor's id, and the rule that decided where a notice is due. */
    record Decision(String actor, String notice) {}

    Decision who(String dataset, Part part, When when) {
        Days date = when.days().orElse(ANY_DAY);
        List<List<Alias>> tried = tried(dataset, part);
        for (List<Alias> aliases : tried) {
            List<Alias> holding =
                    aliases.stream().filter(alias -> alias.valid().holds(date)).toList();
            if (!holding.isEmpty()) {
                Alias chosen = holding.stream()
                        .max(Comparator.comparing((Alias alias) -> alias.valid().first())
                                .thenComparing(alias -> alias.valid().last(), Comparator.reverseOrder()))
                        .orElseThrow();
                return new Decision(chosen.actorId(), actors(holding).size() > 1 ? "two-aliases-hold" : "");
            }
        }
        for (List<Alias> aliases : tried) {
            List<Alias> touching = aliases.stream()
                    .filter(alias -> alias.valid().overlaps(date))
                    .toList();
            if (!touching.isEmpty()) {
                Alias chosen = touching.stream()
                        .max(Comparator.comparing((Alias alias) -> alias.valid().first())
                                .thenComparing(alias -> alias.valid().last(), Comparator.reverseOrder()))
                        .orElseThrow();
                return new Decision(
                        chosen.actorId(), actors(touching).size() > 1 ? "two-aliases-overlap" : "alias-overlaps");
            }
        }
        return new Decision(bare(dataset, part), tried.isEmpty() ? "" : "no-alias-holds");
    }

    /** Everybody whom a mention may mean: whom its aliases mean, down to the first that always holds. */
    Set<String> everybody(String dataset, Part part) {
        Set<String> every = new LinkedHashSet<>();
        for (List<Alias> aliases : tried(dataset, part)) {
            every.addAll(actors(aliases));
            if (aliases.stream().anyMatch(Alias::always)) {
                return every;
            }
        }
        every.add(bare(dataset, part));
        return every;
    }

    private static Set<String> actors(List<Alias> aliases) {
        return aliases.stream().map(Alias::actorId).collect(Collectors.toSet());
    }

    private String bare(String dataset, Part part) {
        String id = id(dataset, part);
        return dataset + ":" + (id.isEmpty() ? part.name() : id);
    }

    /** Its own id, else the one that its dataset knows for the name. */
    private String id(String dataset, Part part) {
        Set<String> ids = idsOf(dataset, part.name());
        return !part.id().isEmpty()
                ? part.id()
                : ids.size() == 1 ? ids.iterator().next() : "";
    }

    Set<String> idsOf(String dataset, String name) {
        return world.rowsOf(dataset)
                .flatMap(row -> row.parts().stream())
                .filter(part -> part.name().equals(name) && !part.id().isEmpty())
                .map(Part::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Aliases on the id, then on the name; of each those for the dataset, then those for all. Else preferred names. */
    private List<List<Alias>> tried(String dataset, Part part) {
        List<List<Alias>> tried = new ArrayList<>();
        onId(dataset, part).ifPresent(aliases -> add(aliases, dataset, tried));
        add(on(part.name()), dataset, tried);
        if (tried.isEmpty()
                && on(part.name()).isEmpty()
                && idsOf(dataset, part.name()).size() <= 1) {
            preferring(dataset, part.name()).ifPresent(actor -> tried.add(List.of(always(actor, part.name()))));
        }
        return tried;
    }

    private Optional<List<Alias>> onId(String dataset, Part part) {
        String id = id(dataset, part);
        if (!id.isEmpty()) {
            return Optional.of(spoken(on(dataset + ":" + id), dataset));
        }
        List<List<Alias>> each = idsOf(dataset, part.name()).stream()
                .map(one -> spoken(on(dataset + ":" + one), dataset))
                .toList();
        Set<Set<String>> meanings = each.stream()
                .map(aliases -> aliases.stream()
                        .map(alias -> alias.actorId() + alias.dataset() + alias.valid())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        return meanings.size() == 1 ? Optional.of(each.get(0)) : Optional.empty();
    }

    private static Alias always(String actor, String name) {
        World.Bound none = new World.Bound("", Optional.empty());
        return new Alias(actor, name, name, "", "", none, none);
    }

    private List<Alias> on(String text) {
        return world.aliases().stream()
                .filter(alias -> alias.alias().equals(text))
                .toList();
    }

    private static List<Alias> spoken(List<Alias> aliases, String dataset) {
        return aliases.stream()
                .filter(alias -> alias.dataset().isEmpty() || alias.dataset().equals(dataset))
                .toList();
    }

    private static void add(List<Alias> aliases, String dataset, List<List<Alias>> tried) {
        List<Alias> own = aliases.stream()
                .filter(alias -> alias.dataset().equals(dataset))
                .toList();
        List<Alias> all =
                aliases.stream().filter(alias -> alias.dataset().isEmpty()).toList();
        List.of(own, all).stream().filter(tier -> !tier.isEmpty()).forEach(tried::add);
    }

    /** The actor of the table, else the group, that prefers this name, if just one does. */
    private Optional<String> preferring(String dataset, String name) {
        Set<String> actors = world.aliases().stream()
                .map(Alias::actorId)
                .filter(actor -> nameInTable(actor).equals(Optional.of(name)))
                .collect(Collectors.toSet());
        if (!actors.isEmpty()) {
            return actors.size() > 1
                    ? Optional.empty()
                    : actors.stream()
                            .filter(actor -> world.aliases().stream()
                                    .filter(alias -> alias.actorId().equals(actor))
                                    .map(NaiveActors::scope)
                                    .anyMatch(scope -> scope.isEmpty() || scope.equals(dataset)))
                            .findFirst();
        }
        return world.members().stream()
                .filter(row -> row.group().equals(name))
                .map(World.Member::groupId)
                .findFirst();
    }

    private Optional<String> nameInTable(String actor) {
        return world.aliases().stream()
                .filter(alias -> alias.actorId().equals(actor) && !alias.actor().isEmpty())
                .map(Alias::actor)
                .findFirst();
    }

    private static String scope(Alias alias) {
        int colon = alias.alias().indexOf(':');
        return alias.dataset().isEmpty() && colon > 0 ? alias.alias().substring(0, colon) : alias.dataset();
    }

    /** What the tables say of an actor's or a group's name. */
    Optional<String> preferredName(String actor) {
        return nameInTable(actor)
                .or(() -> world.members().stream()
                        .filter(row ->
                                row.groupId().equals(actor) && !row.group().isEmpty())
                        .map(World.Member::group)
                        .findFirst())
                .or(() -> Optional.of(actor).filter(id -> !id.contains(":")));
    }

    Optional<String> kindInTable(String actor) {
        return world.aliases().stream()
                .filter(alias -> alias.actorId().equals(actor) && !alias.kind().isEmpty())
                .map(Alias::kind)
                .findFirst();
    }
}
