package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Event;
import org.eventbrief.report.EventList;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.EventSpool;
import org.eventbrief.store.Ledger;

/**
 * The events behind the figures of some actors, and those without a year. The ledger tells which they are; what it does not
 * keep, such as notes, is read from the input once more, row by row and only where it may be shown. Texts and lists wait on
 * disk, so memory does not grow with them.
 */
final class EventLists implements EventList, Closeable {
    private final EventSpool spool;
    private final Map<Actor, Integer> numbers;
    private final EntryFile entries;

    private EventLists(EventSpool spool, Map<Actor, Integer> numbers, EntryFile entries) {
        this.spool = spool;
        this.numbers = numbers;
        this.entries = entries;
    }

    /** No lists, where nobody asks for any and every event has a year. */
    static EventLists empty(Path spoolFile) throws IOException {
        return new EventLists(
                new EventSpool(spoolFile),
                Map.of(),
                EntryFile.write(spoolFile.resolveSibling("events.list"), Collections.emptyIterator()));
    }

    /**
     * Gathers the lists.
     *
     * @param files the input, by the ledger's numbers
     * @param wanted whose lists
     * @param shown the datasets whose rows may be shown
     * @param spoolFile where texts are kept until this is closed; lists are kept beside it
     */
    static EventLists gather(
            Ledger ledger, List<SourceFile> files, Predicate<Actor> wanted, Set<String> shown, Path spoolFile)
            throws IOException {
        Map<Actor, Integer> numbers = new HashMap<>();
        for (int at = 0; at < ledger.actors().size(); at++) {
            if (wanted.test(ledger.actors().get(at))) {
                numbers.put(ledger.actors().get(at), at);
            }
        }
        EventSpool spool = new EventSpool(spoolFile);
        EntryFile entries = new EventGatherer(ledger, spool, numbers.values(), shown, spoolFile).gather(files);
        return new EventLists(spool, numbers, entries);
    }

    @Override
    public Stream<ListedEvent> of(Actor actor) {
        return entries.of(numbers.getOrDefault(actor, Integer.MAX_VALUE)).map(this::listed);
    }

    /** The events that belong to no year, by dataset and id. */
    List<UnplacedEvent> unplaced() {
        try (Stream<ListEntry> lost = entries.of(ListEntry.NOBODY)) {
            return lost.map(this::unplaced)
                    .sorted(Comparator.comparing(
                                    (UnplacedEvent event) -> event.event().dataset(), CodePoints.ORDER)
                            .thenComparing(event -> event.event().id(), CodePoints.ORDER))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
        entries.delete();
    }

    private Event event(ListEntry entry, EventSpool.Spooled kept) {
        return entry.told() == ListEntry.UNTOLD
                ? kept.event()
                : spool.read(entry.told()).event();
    }

    private ListedEvent listed(ListEntry entry) {
        EventSpool.Spooled kept = spool.read(entry.at());
        return ListedNames.listed(event(entry, kept), entry.id(), entry.roles(), kept.texts());
    }

    private UnplacedEvent unplaced(ListEntry entry) {
        EventSpool.Spooled kept = spool.read(entry.at());
        List<String> texts = kept.texts();
        int actors = (texts.size() - ListedNames.ROLES) / 2;
        return new UnplacedEvent(
                event(entry, kept),
                texts.subList(ListedNames.ROLES, ListedNames.ROLES + actors),
                texts.subList(ListedNames.ROLES + actors, texts.size()));
    }
}
