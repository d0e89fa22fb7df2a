package org.eventbrief.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;

/** The actors of an input as reports show them: each with its preferred name, its kind and its other names. */
public final class Directory {
    private final List<Actor> actors;
    private final List<List<String>> aliases;
    private final Identities identities;
    private final Groups groups;

    private Directory(List<Actor> actors, List<List<String>> aliases, Identities identities, Groups groups) {
        this.actors = List.copyOf(actors);
        this.aliases = List.copyOf(aliases);
        this.identities = identities;
        this.groups = groups;
    }

    /** How often a mention was taken to be an actor, in events that count. */
    public record Usage(int mention, int actor, long events) {}

    /**
     * Names everybody.
     *
     * @param usage of all mentions in the events that count
     */
    public static Directory of(Identities identities, Groups groups, Reference reference, Iterable<Usage> usage) {
        return of(identities, groups, reference, usage, who -> Optional.empty());
    }

    /**
     * Names everybody.
     *
     * @param usage of all mentions in the events that count
     * @param composed the name that a dataset's ids themselves tell, which goes before what events call an actor
     */
    public static Directory of(
            Identities identities,
            Groups groups,
            Reference reference,
            Iterable<Usage> usage,
            Function<Who, Optional<String>> composed) {
        List<Who> all = identities.actors();
        Map<Integer, Map<String, Long>> names = new HashMap<>();
        Map<Integer, Map<Kind, Long>> kinds = new HashMap<>();
        for (Usage use : usage) {
            Mention mention = identities.mentions().get(use.mention());
            names.computeIfAbsent(use.actor(), actor -> new TreeMap<>(CodePoints.ORDER))
                    .merge(mention.name(), use.events(), Long::sum);
            kinds.computeIfAbsent(use.actor(), actor -> new EnumMap<>(Kind.class))
                    .merge(mention.kind(), use.events(), Long::sum);
        }
        Map<Who, String> mentioned = mentioned(identities);
        Described described = Described.of(reference);
        List<Actor> actors = new ArrayList<>();
        List<List<String>> aliases = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, Long> heard = names.getOrDefault(i, Map.of());
            Who who = all.get(i);
            String name = described
                    .name(all.get(i).id())
                    .or(() -> composed.apply(who))
                    .or(() -> mostFrequent(heard))
                    .orElseGet(() -> mentioned.getOrDefault(who, who.id()));
            Kind kind = groups.isGroup(i)
                    ? Kind.GROUP
                    : described.kind(all.get(i).id()).orElse(kind(kinds.getOrDefault(i, Map.of())));
            actors.add(new Actor(all.get(i).dataset(), all.get(i).id(), name, kind));
            aliases.add(
                    heard.keySet().stream().filter(other -> !other.equals(name)).toList());
        }
        return new Directory(actors, aliases, identities, groups);
    }

    /** All actors; an actor's number is its place here. */
    public List<Actor> actors() {
        return actors;
    }

    /** The actor of a number. */
    public Actor actor(int number) {
        return actors.get(number);
    }

    /** The names, other than its preferred one, that events give an actor. */
    public List<String> aliases(int number) {
        return aliases.get(number);
    }

    /** The number of an actor. */
    public int number(Actor actor) {
        return identities.number(new Who(actor.dataset(), actor.id())).orElseThrow();
    }

    /** Whether an actor is a group. */
    public boolean isGroup(Actor actor) {
        return groups.isGroup(number(actor));
    }

    /** The groups of these actors. */
    public Groups groups() {
        return groups;
    }

    /** A name for everybody whom events without a year alone mention: the first by code point. */
    private static Map<Who, String> mentioned(Identities identities) {
        Map<Who, String> mentioned = new HashMap<>();
        List<Who> actors = identities.actors();
        for (int i = 0; i < identities.mentions().size(); i++) {
            String name = identities.mentions().get(i).name();
            for (int actor : identities.everyActor(i)) {
                mentioned.merge(actors.get(actor), name, (a, b) -> CodePoints.ORDER.compare(a, b) <= 0 ? a : b);
            }
        }
        return mentioned;
    }

    /** Of equals the first by code point, which is the order of the map. */
    private static Optional<String> mostFrequent(Map<String, Long> heard) {
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> name : heard.entrySet()) {
            if (name.getValue() > most) {
                best = name.getKey();
                most = name.getValue();
            }
        }
        return Optional.of(best).filter(name -> !name.isEmpty());
    }

    /**
     * What the provider says most often, of equals the first word; {@link Kind#OTHER} only where it never says anything else. Groups are the tables'
     * alone, or sums over actors would leave out somebody else.
     */
    private static Kind kind(Map<Kind, Long> stated) {
        return stated.entrySet().stream()
                .filter(kind -> kind.getKey() != Kind.OTHER && kind.getKey() != Kind.GROUP)
                .max(Map.Entry.<Kind, Long>comparingByValue()
                        .thenComparing(kind -> kind.getKey().code(), CodePoints.ORDER.reversed()))
                .map(Map.Entry::getKey)
                .orElse(Kind.OTHER);
    }
}
