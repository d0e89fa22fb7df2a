package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.eventbrief.actor.Actor;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Manifest;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Role;
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
    private static final int SUGGESTIONS = 5;

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
     * @param reports the reports folder
     * @param edition an edition's name, else the latest
     * @param actor an id or a name
     * @param year the year
     * @param dataset one dataset, else all
     */
    public record Question(Path reports, Optional<String> edition, String actor, int year, Optional<String> dataset) {}

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
        Ledger ledger = ledger(question);
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
            List<String> names = ListedNames.of(entry, ledger.actors());
            events.add(new ListedEvent(
                    ledger.words().event(entry.event(), ledger.files().get(facts.file())),
                    entry.id(),
                    roles(roles),
                    names.get(0),
                    names.get(1),
                    names.get(2),
                    names.get(3)));
        }
    }

    /** Roles as a set, from their bits. */
    static Set<Role> roles(int bits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (role.in(bits)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Ledger ledger(Question question) throws IOException {
        Editions editions = new Editions(question.reports());
        String name = question.edition()
                .or(() -> editions.latest().map(Manifest::edition))
                .orElseThrow(() -> notThere(question.reports().resolve("latest"), "run the job first"));
        Path folder = StateFolder.ledger(question.reports(), name);
        if (!Files.isDirectory(folder)) {
            throw notThere(
                    editions.folder(name),
                    "the events behind an edition are kept for the latest one and the one before");
        }
        return Ledger.open(folder);
    }

    private static Refusal notThere(Path path, String detail) {
        return Refusal.of(Ending.WRONG_CONFIGURATION, new TableNotice(path.toString(), 0, TableRule.NOT_THERE, detail));
    }

    private static List<Notice> nobody(Question question, Ledger ledger) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        List<Notice> notices = new ArrayList<>();
        notices.add(new ActorNotice(question.dataset().orElse(""), ActorRule.NOBODY, question.actor(), 0));
        ledger.actors().stream()
                .filter(actor -> question.dataset().map(actor.dataset()::equals).orElse(true))
                .sorted(Comparator.comparing((Actor actor) -> -similarity.apply(actor.name(), question.actor())))
                .limit(SUGGESTIONS)
                .map(actor ->
                        new ActorNotice(actor.dataset(), ActorRule.DID_YOU_MEAN, actor.id() + ", " + actor.name(), 0))
                .forEach(notices::add);
        return notices;
    }
}
