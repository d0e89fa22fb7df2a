package org.eventbrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Vocabulary;

/** The events behind an edition's figures, with who was involved; one segment is in memory at a time. */
public final class Ledger {
    static final String WORDS = "words.bin";
    static final int THROUGH_MEMBERS = 1 << 4;
    private static final Fate[] FATES = Fate.values();

    private final Vocabulary words;
    private final List<Actor> actors;
    private final List<String> files;
    private final List<Path> segments;

    private Ledger(Path folder) throws IOException {
        ByteSource from = new ByteSource(Files.readAllBytes(folder.resolve(WORDS)));
        words = WordCodec.read(from);
        actors = WordCodec.list(
                from,
                source -> new Actor(
                        source.text(),
                        source.text(),
                        source.text(),
                        Kind.parse(source.text()).orElseThrow()));
        files = WordCodec.list(from, ByteSource::text);
        try (Stream<Path> all = Files.list(folder)) {
            segments = all.filter(path -> !path.endsWith(WORDS)).sorted().toList();
        }
    }

    /** Whether a folder holds a ledger. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(WORDS));
    }

    /** Opens the ledger in a folder. */
    public static Ledger open(Path folder) throws IOException {
        return new Ledger(folder);
    }

    /** The words behind the numbers of its events. */
    public Vocabulary words() {
        return words;
    }

    /** The actors by number. */
    public List<Actor> actors() {
        return actors;
    }

    /** The names of the input files, by number. */
    public List<String> files() {
        return files;
    }

    /** How many segments it has, a power of two. */
    public int segments() {
        return segments.size();
    }

    /** Hands over every event, in an order that the same input repeats. */
    public void forEach(Consumer<LedgerEntry> taker) throws IOException {
        forEach(0, 1, taker);
    }

    /**
     * Hands over the events of a part: all rows of an id lie in the same part of every ledger that is cut in as many.
     *
     * @param part from 0
     * @param parts how many there are, a power of two and no more than segments
     */
    public void forEach(int part, int parts, Consumer<LedgerEntry> taker) throws IOException {
        for (int i = part; i < segments.size(); i += parts) {
            ByteSource from = new ByteSource(Files.readAllBytes(segments.get(i)));
            while (from.hasMore()) {
                taker.accept(entry(from));
            }
        }
    }

    private static LedgerEntry entry(ByteSource from) {
        Fate fate = FATES[from.oneByte()];
        String other = from.text();
        CompactEvent event = EventCodec.read(from, EventCodec.Renumbering.NONE);
        List<LedgerEntry.Involved> involved = new ArrayList<>();
        for (int left = from.intNumber(); left > 0; left--) {
            int actor = from.intNumber();
            int packed = from.oneByte();
            involved.add(
                    new LedgerEntry.Involved(actor, packed & (THROUGH_MEMBERS - 1), (packed & THROUGH_MEMBERS) != 0));
        }
        return new LedgerEntry(fate, other.isEmpty() ? event.facts().id() : other, event, involved);
    }
}
