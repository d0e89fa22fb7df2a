package org.eventbrief.job;

import com.carrotsearch.hppc.LongLongHashMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Event;
import org.eventbrief.event.Fate;
import org.eventbrief.report.EventList;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.EventSpool;
import org.eventbrief.store.Ledger;
import org.eventbrief.store.LedgerEntry;

/**
 * The events behind the figures of some actors, and those without a year. The ledger tells which they are; what it does not
 * keep, such as notes, is read from the input once more, row by row and only where it may be shown. A spool on disk holds
 * the texts, so a long list costs some 100 bytes an event.
 */
final class EventLists implements EventList, Closeable {
    private final EventSpool spool;
    private final Map<Actor, List<Entry>> byActor = new HashMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final LongLongHashMap told = new LongLongHashMap();

    /** An event in an actor's list, and where its texts lie. */
    private record Entry(int firstDay, int lastDay, String id, int roles, long row, long at) {}

    /** An event without a year. */
    private record Unplaced(long row, long at) {}

    private EventLists(EventSpool spool) {
        this.spool = spool;
    }

    /** No lists, where nobody asks for any and every event has a year. */
    static EventLists empty(Path spoolFile) throws IOException {
        return new EventLists(new EventSpool(spoolFile));
    }

    /**
     * Gathers the lists.
     *
     * @param files the input, by the ledger's numbers
     * @param wanted whose lists
     * @param shown the datasets whose rows may be shown
     * @param spoolFile where texts are kept until this is closed
     */
    static EventLists gather(
            Ledger ledger, List<SourceFile> files, Predicate<Actor> wanted, Set<String> shown, Path spoolFile)
            throws IOException {
        EventLists lists = new EventLists(new EventSpool(spoolFile));
        RowsToTell rows = new RowsToTell();
        ledger.forEach(entry -> lists.take(entry, ledger, wanted, shown, rows));
        rows.tell(files, (row, event) -> lists.told.put(row, lists.spooled(event, List.of())));
        Comparator<Entry> order = Comparator.comparingInt(Entry::firstDay)
                .thenComparingInt(Entry::lastDay)
                .thenComparing(Entry::id, CodePoints.ORDER);
        lists.byActor.values().forEach(entries -> entries.sort(order));
        return lists;
    }

    @Override
    public Stream<ListedEvent> of(Actor actor) {
        return byActor.getOrDefault(actor, List.of()).stream().map(this::listed);
    }

    /** The events that belong to no year, by dataset and id. */
    List<UnplacedEvent> unplaced() {
        return unplaced.stream()
                .map(this::unplaced)
                .sorted(Comparator.comparing(
                                (UnplacedEvent event) -> event.event().dataset(), CodePoints.ORDER)
                        .thenComparing(event -> event.event().id(), CodePoints.ORDER))
                .toList();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private void take(LedgerEntry entry, Ledger ledger, Predicate<Actor> wanted, Set<String> shown, RowsToTell rows) {
        List<LedgerEntry.Involved> takers = entry.involved().stream()
                .filter(involved -> wanted.test(ledger.actors().get(involved.actor())))
                .toList();
        boolean lost = entry.fate() == Fate.UNPLACED;
        if (takers.isEmpty() && !lost) {
            return;
        }
        CompactEvent.Facts facts = entry.event().facts();
        long row = RowsToTell.key(facts.file(), facts.line());
        Event event = ledger.words().event(entry.event(), ledger.files().get(facts.file()));
        long at = spooled(event, ListedNames.of(entry, ledger.actors()));
        if (shown.contains(event.dataset())) {
            rows.add(row);
        }
        if (lost) {
            unplaced.add(new Unplaced(row, at));
            return;
        }
        for (LedgerEntry.Involved taker : takers) {
            byActor.computeIfAbsent(ledger.actors().get(taker.actor()), actor -> new ArrayList<>())
                    .add(new Entry(facts.firstDay(), facts.lastDay(), entry.id(), taker.roles(), row, at));
        }
    }

    private long spooled(Event event, List<String> texts) {
        try {
            return spool.add(event, texts);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Event event(long row, EventSpool.Spooled kept) {
        return told.containsKey(row) ? spool.read(told.get(row)).event() : kept.event();
    }

    private ListedEvent listed(Entry entry) {
        EventSpool.Spooled kept = spool.read(entry.at());
        List<String> names = kept.texts();
        return new ListedEvent(
                event(entry.row(), kept),
                entry.id(),
                BehindNumber.roles(entry.roles()),
                names.get(0),
                names.get(1),
                names.get(2),
                names.get(3));
    }

    private UnplacedEvent unplaced(Unplaced entry) {
        EventSpool.Spooled kept = spool.read(entry.at());
        List<String> texts = kept.texts();
        int actors = (texts.size() - ListedNames.ROLES) / 2;
        return new UnplacedEvent(
                event(entry.row(), kept),
                texts.subList(ListedNames.ROLES, ListedNames.ROLES + actors),
                texts.subList(ListedNames.ROLES + actors, texts.size()));
    }
}
