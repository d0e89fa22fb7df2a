package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<ListedEvent> events = new ArrayList<>();

    private BehindNumber(Question question, Ledger ledger, Set<Actor> meant) {
        this.question = question;
        this.ledger = ledger;
        this.meant = meant;
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
     */
    public record Answer(List<Actor> actors, List<ListedEvent> events) {}

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
        return new Answer(List.copyOf(meant), events);
    }

    private void take(LedgerEntry entry) {
        CompactEvent.Facts facts = entry.event().facts();
        if (entry.fate() != Fate.ACCEPTED || facts.year() != question.year()) {
            return;
        }
        int roles = entry.involved().stream()
                .filter(involved -> meant.contains(ledger.actors().get(involved.actor())))
                .mapToInt(LedgerEntry.Involved::roles)
                .reduce(0, (a, b) -> a | b);
        if (roles != 0) {
            events.add(ListedNames.listed(
                    ledger.words().event(entry.event(), ledger.files().get(facts.file())),
                    entry.id(),
                    roles,
                    ListedNames.of(entry, ledger.actors())));
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
        notices.addAll(Suggestions.of(
                question.actor(),
                ledger.actors().stream()
                        .filter(actor ->
                                question.dataset().map(actor.dataset()::equals).orElse(true))
                        .toList()));
        return notices;
    }
}
