package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eventbrief.actor.Actor;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Folders;
import org.eventbrief.edition.Manifest;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.store.Ledger;
import org.eventbrief.store.LedgerEntry;

/** Finds the events behind an actor's figures of a year. */
public final class BehindNumber {
    private final Question question;
    private final Ledger ledger;
    private final Set<Actor> meant;
    private final BitSet places = new BitSet();
    private final Map<String, Reach> reaches = new TreeMap<>(CodePoints.ORDER);
    private final List<ListedEvent> events = new ArrayList<>();

    private BehindNumber(Question question, Ledger ledger, Set<Actor> meant) {
        this.question = question;
        this.ledger = ledger;
        this.meant = meant;
        IntStream.range(0, ledger.actors().size())
                .filter(place -> meant.contains(ledger.actors().get(place)))
                .forEach(places::set);
        meant.forEach(actor -> reaches.put(actor.dataset(), Reach.NOTHING));
    }

    /**
     * What is asked.
     *
     * @param request where reports lie, and the input, should it have to be counted again
     * @param edition an edition's name, else the latest
     * @param actor an id or a name
     * @param year the year
     * @param dataset one dataset, else all
     */
    public record Question(
            RunRequest request, Optional<String> edition, String actor, int year, Optional<String> dataset) {}

    /**
     * The events that answer it.
     *
     * @param actors who is meant, once for each dataset
     * @param events in the order of dataset, first day, last day and id; without accounts
     * @param reaches what else there is of these actors, by dataset
     */
    public record Answer(List<Actor> actors, List<ListedEvent> events, Map<String, Reach> reaches) {}

    /**
     * Where the events of an actor lie, whatever year is asked for.
     *
     * @param first the first year with events, if there is one
     * @param last the last
     * @param unplaced how many events belong to no year
     */
    public record Reach(OptionalInt first, OptionalInt last, long unplaced) {
        static final Reach NOTHING = new Reach(OptionalInt.empty(), OptionalInt.empty(), 0);

        private Reach with(int year) {
            return new Reach(
                    OptionalInt.of(Math.min(year, first.orElse(year))),
                    OptionalInt.of(Math.max(year, last.orElse(year))),
                    unplaced);
        }

        private Reach withUnplaced() {
            return new Reach(first, last, unplaced + 1);
        }
    }

    /**
     * Finds the events.
     *
     * @throws Refusal where there is no such edition or actor, or the edition's ledger is no longer kept
     */
    public static Answer of(Question question) throws IOException {
        return withLedger(question, ledger -> of(question, ledger));
    }

    private static Answer of(Question question, Ledger ledger) throws IOException {
        Set<Actor> meant = new java.util.LinkedHashSet<>(ledger.actors().stream()
                .filter(actor ->
                        actor.id().equals(question.actor()) || actor.name().equals(question.actor()))
                .filter(actor -> question.dataset().map(actor.dataset()::equals).orElse(true))
                .toList());
        if (meant.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, nobody(question, ledger));
        }
        return new BehindNumber(question, ledger, meant).answer();
    }

    private Answer answer() throws IOException {
        ledger.forEach(this::take);
        events.sort(Comparator.comparing((ListedEvent event) -> event.event().dataset(), CodePoints.ORDER)
                .thenComparing(event ->
                        event.event().date().span().map(span -> span.first()).orElse(java.time.LocalDate.MIN))
                .thenComparing(event ->
                        event.event().date().span().map(span -> span.last()).orElse(java.time.LocalDate.MIN))
                .thenComparing(ListedEvent::id, CodePoints.ORDER));
        return new Answer(List.copyOf(meant), events, reaches);
    }

    private void take(LedgerEntry entry) {
        int roles = entry.involved().stream()
                .filter(involved -> places.get(involved.actor()))
                .mapToInt(LedgerEntry.Involved::roles)
                .reduce(0, (a, b) -> a | b);
        if (roles == 0) {
            return;
        }
        CompactEvent.Facts facts = entry.event().facts();
        String dataset = ledger.words().datasets().get(facts.dataset());
        if (entry.fate() == Fate.UNPLACED) {
            reaches.computeIfPresent(dataset, (code, reach) -> reach.withUnplaced());
        } else if (entry.fate() == Fate.ACCEPTED) {
            reaches.computeIfPresent(dataset, (code, reach) -> reach.with(facts.year()));
            if (facts.year() == question.year()) {
                events.add(ListedNames.listed(
                        ledger.words().event(entry.event(), ledger.files().get(facts.file())),
                        entry.id(),
                        roles,
                        ListedNames.of(entry, ledger.actors())));
            }
        }
    }

    /** The ledger that is kept, else one made anew from the edition's input. */
    private static <T> T withLedger(Question question, FromLedger<T> answer) throws IOException {
        Editions editions = new Editions(question.request().reports());
        String name = question.edition()
                .or(() -> editions.latest().map(Manifest::edition))
                .orElseThrow(() -> notThere(question.request().reports().resolve("latest"), "run the job first"));
        Path folder = StateFolder.ledger(question.request().reports(), name);
        if (Ledger.isIn(folder)) {
            return answer.of(Ledger.open(folder));
        }
        Manifest manifest =
                editions.manifest(name).orElseThrow(() -> notThere(editions.folder(name), "there is no such edition"));
        Path work = Files.createTempDirectory("eventbrief-recount-");
        try {
            return answer.of(Recount.of(manifest, question.request(), work));
        } finally {
            Folders.delete(work);
        }
    }

    /** Finds an answer in a ledger. */
    @FunctionalInterface
    private interface FromLedger<T> {
        /** The answer. */
        T of(Ledger ledger) throws IOException;
    }

    private static Refusal notThere(Path path, String detail) {
        return Refusal.of(Ending.WRONG_CONFIGURATION, new TableNotice(path.toString(), 0, TableRule.NOT_THERE, detail));
    }

    private static List<Notice> nobody(Question question, Ledger ledger) {
        List<Notice> notices = new ArrayList<>();
        notices.add(new ActorNotice(question.dataset().orElse(""), ActorRule.NOBODY, question.actor(), 0));
        if (question.actor().contains("*")) {
            notices.add(new ActorNotice("", ActorRule.NO_PATTERN, question.actor(), 0));
            return notices;
        }
        notices.addAll(Suggestions.of(
                question.actor(),
                ledger.actors().stream()
                        .filter(actor ->
                                question.dataset().map(actor.dataset()::equals).orElse(true))
                        .toList()));
        return notices;
    }
}
