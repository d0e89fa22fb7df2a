package org.eventbrief.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Involvement;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Vocabulary;

/** Writes the ledger of an edition: the events that count and those without a year, segment by segment. */
public final class LedgerWriter {
    private final Path folder;

    /** A writer into a folder, which is made. */
    public LedgerWriter(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The ledger's parts that one thread fills, one after the other. */
    public Part part() {
        return new Part();
    }

    /** Writes the words behind the numbers. */
    public void finish(Vocabulary words, List<Actor> actors, List<String> files) throws IOException {
        ByteSink to = new ByteSink();
        WordCodec.write(words, to);
        to.number(actors.size());
        for (Actor actor : actors) {
            to.text(actor.dataset());
            to.text(actor.id());
            to.text(actor.name());
            to.text(actor.kind().code());
        }
        to.number(files.size());
        files.forEach(to::text);
        save(folder.resolve(Ledger.WORDS), to);
    }

    static String segmentName(int segment) {
        return "segment-" + Integer.toString(10_000 + segment).substring(1) + ".bin";
    }

    private static void save(Path path, ByteSink bytes) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            out.write(bytes.bytes(), 0, bytes.size());
        }
    }

    /** The events of one segment. */
    public final class Part {
        private final ByteSink to = new ByteSink();

        private Part() {}

        /** Adds an event with those who were involved. */
        public void add(Fate fate, String id, CompactEvent event, Involvement involved) {
            to.oneByte(fate.ordinal());
            boolean own = id.equals(event.facts().id());
            to.text(own ? "" : id);
            EventCodec.write(event, to);
            to.number(involved.size());
            for (int i = 0; i < involved.size(); i++) {
                to.number(involved.actor(i));
                to.oneByte(involved.roles(i) | (involved.isThroughMembers(i) ? Ledger.THROUGH_MEMBERS : 0));
            }
        }

        /** Saves what was added as a segment's, and begins anew. */
        public void save(int segment) throws IOException {
            LedgerWriter.save(folder.resolve(segmentName(segment)), to);
            to.clear();
        }
    }
}
