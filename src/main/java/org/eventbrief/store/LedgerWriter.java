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

    /** A part of the ledger that one thread fills. */
    public Part part(int segment) {
        return new Part(folder.resolve(segmentName(segment)));
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
    public static final class Part {
        private final Path path;
        private final ByteSink to = new ByteSink();

        private Part(Path path) {
            this.path = path;
        }

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

        /** Saves the segment. */
        public void save() throws IOException {
            LedgerWriter.save(path, to);
        }
    }
}
