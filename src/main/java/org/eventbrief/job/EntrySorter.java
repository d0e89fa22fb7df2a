package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Sorts more entries than memory holds: a file for each lot of them, and then one of all. */
final class EntrySorter {
    private static final int LOT = 65_536;

    private final Path file;
    private final Comparator<ListEntry> order;
    private final int lot;
    private final List<ListEntry> waiting = new ArrayList<>();
    private final List<EntryFile> lots = new ArrayList<>();

    EntrySorter(Path file, Comparator<ListEntry> order) {
        this(file, order, LOT);
    }

    EntrySorter(Path file, Comparator<ListEntry> order, int lot) {
        this.file = file;
        this.order = order;
        this.lot = lot;
    }

    void add(ListEntry entry) {
        waiting.add(entry);
        if (waiting.size() == lot) {
            putAside();
        }
    }

    /** All that were added, in their order, in the file; nothing can be added any more. */
    EntryFile sorted() throws IOException {
        putAside();
        List<Stream<ListEntry>> streams = lots.stream().map(EntryFile::all).toList();
        try {
            return EntryFile.write(file, new Merged(streams));
        } finally {
            streams.forEach(Stream::close);
            for (EntryFile done : lots) {
                done.delete();
            }
        }
    }

    private void putAside() {
        waiting.sort(order);
        try {
            lots.add(EntryFile.write(file.resolveSibling(file.getFileName() + "." + lots.size()), waiting.iterator()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        waiting.clear();
    }

    /** The first entry of a lot that has not been handed out, and those behind it. */
    private record Head(ListEntry entry, Iterator<ListEntry> rest) {}

    /** The entries of all lots in their order. */
    private final class Merged implements Iterator<ListEntry> {
        private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::entry, order));

        private Merged(List<Stream<ListEntry>> streams) {
            streams.forEach(stream -> offer(stream.iterator()));
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public ListEntry next() {
            Head head = heads.remove();
            offer(head.rest());
            return head.entry();
        }

        private void offer(Iterator<ListEntry> rest) {
            if (rest.hasNext()) {
                heads.add(new Head(rest.next(), rest));
            }
        }
    }
}
