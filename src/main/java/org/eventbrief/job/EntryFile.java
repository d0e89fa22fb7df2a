package org.eventbrief.job;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Entries in a file, in their order, with the place where each actor's begin. */
final class EntryFile {
    private final Path file;
    private final Map<Integer, Slice> slices = new LinkedHashMap<>();

    private EntryFile(Path file) {
        this.file = file;
    }

    /** Some neighbouring entries: where the first begins, and how many there are. */
    private record Slice(long from, long count) {}

    /** Writes the entries; those of an actor that do not stand together count as its last ones. */
    static EntryFile write(Path file, Iterator<ListEntry> entries) throws IOException {
        EntryFile written = new EntryFile(file);
        long at = 0;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            while (entries.hasNext()) {
                ListEntry entry = entries.next();
                long from = at;
                written.slices.merge(
                        entry.actor(), new Slice(from, 1), (slice, one) -> new Slice(slice.from(), slice.count() + 1));
                entry.write(out);
                at += entry.size();
            }
        }
        return written;
    }

    /** All entries; to be closed. */
    Stream<ListEntry> all() {
        return read(
                new Slice(0, slices.values().stream().mapToLong(Slice::count).sum()));
    }

    /** The entries of an actor; to be closed. */
    Stream<ListEntry> of(int actor) {
        Slice slice = slices.get(actor);
        return slice == null ? Stream.of() : read(slice);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private Stream<ListEntry> read(Slice slice) {
        try {
            FileChannel channel = FileChannel.open(file).position(slice.from());
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            return LongStream.range(0, slice.count()).mapToObj(at -> next(in)).onClose(() -> close(in));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static ListEntry next(DataInputStream in) {
        try {
            return ListEntry.read(in);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static void close(DataInputStream in) {
        try {
            in.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
