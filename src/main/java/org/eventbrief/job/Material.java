package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.Subjects;
import org.eventbrief.settings.Show;
import org.eventbrief.store.Ledger;

/** What the reports of an edition are made from, gathered once when it has been counted. */
final class Material implements Closeable {
    private final EditionFacts facts;
    private final EventLists events;

    private Material(EditionFacts facts, EventLists events) {
        this.facts = facts;
        this.events = events;
    }

    static Material of(Prepared prepared, Counted counted, String edition) throws IOException {
        List<Source> sources = Datasets.sources(prepared, counted.tables().datasetsInOrder());
        List<Subject> subjects = prepared.request().narrowing().dataOnly()
                ? List.of()
                : Subjects.of(counted.tables(), prepared.settings().interest());
        EventLists events = gather(prepared, sources, subjects);
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
                events);
        return new Material(facts, events);
    }

    private static EventLists gather(Prepared prepared, List<Source> sources, List<Subject> subjects)
            throws IOException {
        Set<Actor> wanted = new HashSet<>();
        subjects.forEach(subject -> wanted.addAll(subject.actors()));
        Set<String> shown = sources.stream()
                .filter(source -> source.show() == Show.EVENTS)
                .map(source -> source.dataset().code())
                .collect(Collectors.toSet());
        return EventLists.gather(
                Ledger.open(prepared.ledger()),
                prepared.files(),
                wanted::contains,
                shown,
                prepared.work().resolve("events.spool"));
    }

    EditionFacts facts() {
        return facts;
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
