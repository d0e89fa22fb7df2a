package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Event;
import org.eventbrief.event.Fate;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.EventSpool;
import org.eventbrief.store.Ledger;
import org.eventbrief.store.LedgerEntry;

/** Finds the events of some actors in the ledger, has their rows told, and puts them in the order of their lists. */
final class EventGatherer {
    private final Ledger ledger;
    private final EventSpool spool;
    private final Set<Integer> wanted;
    private final Set<String> shown;
    private final EntrySorter byRow;
    private final EntrySorter byList;
    private final Path rowsFile;
    private long lastRow = -1;
    private long lastTold = ListEntry.UNTOLD;

    EventGatherer(Ledger ledger, EventSpool spool, Collection<Integer> wanted, Set<String> shown, Path spoolFile) {
        this.ledger = ledger;
        this.spool = spool;
        this.wanted = Set.copyOf(wanted);
        this.shown = shown;
        this.rowsFile = spoolFile.resolveSibling("events.rows");
        this.byRow = new EntrySorter(rowsFile, ListEntry.BY_ROW);
        this.byList = new EntrySorter(spoolFile.resolveSibling("events.lists"), ListEntry.BY_LIST);
    }

    /** The entries of all lists. */
    EntryFile gather(List<SourceFile> files) throws IOException {
        ledger.forEach(this::take);
        EntryFile toTell = byRow.sorted();
        try (Stream<ListEntry> entries = toTell.all()) {
            RowsToTell.tell(files, entries.iterator(), this::told);
        }
        toTell.delete();
        return byList.sorted();
    }

    private void take(LedgerEntry entry) {
        boolean lost = entry.fate() == Fate.UNPLACED;
        List<LedgerEntry.Involved> takers = lost
                ? List.of()
                : entry.involved().stream()
                        .filter(involved -> wanted.contains(involved.actor()))
                        .toList();
        if (takers.isEmpty() && !lost) {
            return;
        }
        CompactEvent.Facts facts = entry.event().facts();
        Event event = ledger.words().event(entry.event(), ledger.files().get(facts.file()));
        EntrySorter sorter = shown.contains(event.dataset()) ? byRow : byList;
        long at = spooled(event, ListedNames.of(entry, ledger.actors()));
        if (lost) {
            sorter.add(entry(ListEntry.NOBODY, facts, entry.id(), 0, at));
        }
        takers.forEach(taker -> sorter.add(entry(taker.actor(), facts, entry.id(), taker.roles(), at)));
    }

    private static ListEntry entry(int actor, CompactEvent.Facts facts, String id, int roles, long at) {
        long row = ListEntry.rowOf(facts.file(), facts.line());
        return new ListEntry(actor, facts.firstDay(), facts.lastDay(), id, roles, row, at, ListEntry.UNTOLD);
    }

    private void told(ListEntry entry, Optional<Event> event) {
        if (entry.row() != lastRow) {
            lastRow = entry.row();
            lastTold = event.map(known -> spooled(known, List.of())).orElse(ListEntry.UNTOLD);
        }
        byList.add(entry.toldAt(lastTold));
    }

    private long spooled(Event event, List<String> texts) {
        try {
            return spool.add(event, texts);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
