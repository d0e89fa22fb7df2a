package org.eventbrief.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Span;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;

/** Who each mention is: decided once for all mentions of an input, and by date only where an alias is dated. */
public final class Identities {
    /** Stands for the day of an event whose date is not known. */
    public static final int NO_DAY = CompactEvent.NO_DAY;

    private final List<Mention> mentions;
    private final List<Who> actors = new ArrayList<>();
    private final Map<Who, Integer> numbers = new HashMap<>();
    private final int[] fixed;
    private final int[] alike;
    private final List<List<List<Alias>>> dated;
    private final List<ActorNotice> notices = new ArrayList<>();

    private Identities(List<Mention> mentions, Reference reference) {
        this.mentions = List.copyOf(mentions);
        this.fixed = new int[mentions.size()];
        this.alike = new int[mentions.size()];
        this.dated = new ArrayList<>(mentions.size());
        AliasBook book = new AliasBook(reference);
        KnownIds ids = new KnownIds(mentions);
        NameClashes.check(reference, book, mentions, ids);
        Map<List<String>, Integer> called = new HashMap<>();
        for (int i = 0; i < fixed.length; i++) {
            Mention mention = mentions.get(i);
            List<String> words = List.of(mention.dataset(), mention.providerId(), mention.name());
            called.putIfAbsent(words, i);
            alike[i] = called.getOrDefault(words, i);
            identify(i, book, ids);
        }
        idleIdAliases(reference, ids);
    }

    /**
     * Decides who everybody is.
     *
     * @param mentions all mentions of the input; a mention's number is its place here
     * @throws org.eventbrief.notice.Refusal where a name alias meets two ids of its dataset
     */
    public static Identities of(List<Mention> mentions, Reference reference) {
        return new Identities(mentions, reference);
    }

    /** All actors that the mentions may be; an actor's number is its place here. */
    public List<Who> actors() {
        return List.copyOf(actors);
    }

    /** All mentions, in the order of their numbers. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The actor's number, if anybody is that actor. */
    public Optional<Integer> number(Who who) {
        return Optional.ofNullable(numbers.get(who));
    }

    /** Findings that need no event. */
    public List<ActorNotice> notices() {
        return List.copyOf(notices);
    }

    /** Whether two mentions have the same name and id, whatever kind of actor they say it is. */
    public boolean areAlike(int a, int b) {
        return alike[a] == alike[b];
    }

    /** Whether a mention is the same actor at every date. */
    public boolean isFixed(int mention) {
        return fixed[mention] >= 0;
    }

    /** The actor that a mention is at every date. */
    public int fixed(int mention) {
        return fixed[mention];
    }

    /**
     * The actor that a mention is at a date.
     *
     * @param firstDay of the event, in days since 1970-01-01, or {@link #NO_DAY}
     * @param lastDay likewise
     */
    public Resolution at(int mention, int firstDay, int lastDay) {
        Span date = firstDay == NO_DAY
                ? Span.ALWAYS
                : new Span(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay));
        return Choice.of(dated.get(mention), date)
                .map(choice -> new Resolution(
                        numbers.getOrDefault(
                                new Who(
                                        mentions.get(mention).dataset(),
                                        choice.alias().actorId()),
                                -1),
                        choice.remark()))
                .orElseGet(() -> new Resolution(-1 - fixed[mention], Optional.of(ActorRule.NO_ALIAS_HOLDS)));
    }

    /** A mention without dated aliases gets its actor's number; another −1 − the number of its bare name. */
    private void identify(int i, AliasBook book, KnownIds ids) {
        Mention mention = mentions.get(i);
        String id = ids.of(mention);
        List<List<Alias>> own = book.tiers(mention, ids);
        dated.add(own);
        Who bare = new Who(mention.dataset(), mention.dataset() + ":" + (id.isEmpty() ? mention.name() : id));
        if (own.isEmpty()) {
            fixed[i] = register(bare);
        } else if (own.get(0).size() == 1 && own.get(0).get(0).valid().equals(Span.ALWAYS)) {
            fixed[i] = register(new Who(mention.dataset(), own.get(0).get(0).actorId()));
        } else {
            own.forEach(tier -> tier.forEach(alias -> register(new Who(mention.dataset(), alias.actorId()))));
            fixed[i] = -1 - register(bare);
        }
    }

    /** Every actor that a mention may be at one date or another: whom its aliases mean, down to the first that always holds. */
    Set<Integer> everyActor(int mention) {
        if (isFixed(mention)) {
            return Set.of(fixed[mention]);
        }
        Set<Integer> every = new LinkedHashSet<>();
        for (List<Alias> tier : dated.get(mention)) {
            tier.forEach(
                    alias -> every.add(register(new Who(mentions.get(mention).dataset(), alias.actorId()))));
            if (tier.stream().anyMatch(alias -> alias.valid().equals(Span.ALWAYS))) {
                return every;
            }
        }
        every.add(-1 - fixed[mention]);
        return every;
    }

    private int register(Who who) {
        return numbers.computeIfAbsent(who, key -> {
            actors.add(key);
            return actors.size() - 1;
        });
    }

    /** The number of an actor that only the tables know, such as a group. */
    int registered(Who who) {
        return register(who);
    }

    private void idleIdAliases(Reference reference, KnownIds ids) {
        Set<String> known = new HashSet<>();
        Set<String> datasets = new HashSet<>();
        for (Mention mention : mentions) {
            known.add(mention.dataset() + ":" + ids.of(mention));
            datasets.add(mention.dataset());
        }
        for (Alias alias : reference.aliases()) {
            int colon = alias.alias().indexOf(':');
            String dataset = colon < 0 ? "" : alias.alias().substring(0, colon);
            if (datasets.contains(dataset) && !known.contains(alias.alias())) {
                notices.add(new ActorNotice(dataset, ActorRule.ID_ALIAS_WITHOUT_IDS, alias.alias(), 0));
            }
        }
    }
}
