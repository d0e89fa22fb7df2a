package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Who;
import org.eventbrief.aggregate.ActorEntry;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.Subjects;
import org.eventbrief.report.front.News;
import org.eventbrief.report.front.NewsFinder;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.Show;
import org.eventbrief.settings.Years;
import org.eventbrief.store.Ledger;

/** What the reports of an edition are made from, gathered once when it has been counted. */
final class Material implements Closeable {
    private final EditionFacts facts;
    private final Optional<News> news;
    private final EventLists events;

    private Material(EditionFacts facts, Optional<News> news, EventLists events) {
        this.facts = facts;
        this.news = news;
        this.events = events;
    }

    /**
     * Gathers it.
     *
     * @param before the ledger of the edition before, where it is still kept
     */
    static Material of(Prepared prepared, Counted counted, String edition, Optional<Ledger> before) throws IOException {
        List<Source> sources = Datasets.sources(prepared, counted.tables().datasetsInOrder(), counted.newest());
        List<Subject> subjects = prepared.request().narrowing().dataOnly()
                ? List.of()
                : Subjects.of(counted.tables(), prepared.settings().interest());
        Ledger ledger = Ledger.open(prepared.ledger());
        Optional<List<Restatement>> restatements =
                before.isEmpty() ? Optional.empty() : Optional.of(Restating.of(before.get(), ledger, counted.tables()));
        refuseUnknown(prepared, counted);
        EventLists events = gather(prepared, counted, ledger, sources, subjects);
        EditionFacts facts = new EditionFacts(
                edition,
                Optional.of(prepared.identity().before()).filter(name -> !name.isEmpty()),
                counted.asOf(),
                prepared.settings(),
                counted.tables(),
                sources,
                counted.files(),
                subjects,
                events.unplaced(),
                counted.rejected(),
                counted.notices(),
                events,
                restatements);
        return new Material(facts, before.map(known -> NewsFinder.of(facts, knownTo(known))), events);
    }

    /** Somebody who asks for an actor by hand should hear that nobody is called so; the configuration may be ahead of the data. */
    private static void refuseUnknown(Prepared prepared, Counted counted) {
        List<String> asked = prepared.request().narrowing().actors();
        List<String> unknown = Subjects.unmatched(counted.tables(), new Interest(asked, Years.ALL, 1));
        if (!unknown.isEmpty()) {
            List<Actor> actors =
                    counted.tables().actors().map(ActorEntry::actor).toList();
            List<Notice> notices = new ArrayList<>();
            for (String name : unknown) {
                notices.add(new ActorNotice("", ActorRule.NOBODY, name, 0));
                notices.addAll(Suggestions.of(name, actors));
            }
            throw new Refusal(Ending.WRONG_CONFIGURATION, notices);
        }
    }

    private static EventLists gather(
            Prepared prepared, Counted counted, Ledger ledger, List<Source> sources, List<Subject> subjects)
            throws IOException {
        Path spool = prepared.work().resolve("events.spool");
        if (subjects.isEmpty() && Edition.rows(counted, Fate.UNPLACED) == 0) {
            return EventLists.empty(spool);
        }
        Set<Actor> wanted = new HashSet<>();
        subjects.forEach(subject -> wanted.addAll(subject.actors()));
        Set<String> shown = sources.stream()
                .filter(source -> source.show() == Show.EVENTS)
                .map(source -> source.dataset().code())
                .collect(Collectors.toSet());
        return EventLists.gather(ledger, prepared.files(), wanted::contains, shown, spool);
    }

    private static Predicate<Actor> knownTo(Ledger ledger) {
        Set<Who> known = ledger.actors().stream()
                .map(actor -> new Who(actor.dataset(), actor.id()))
                .collect(Collectors.toSet());
        return actor -> known.contains(new Who(actor.dataset(), actor.id()));
    }

    EditionFacts facts() {
        return facts;
    }

    /** What differs from the edition before, where that is known. */
    Optional<News> news() {
        return news;
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
