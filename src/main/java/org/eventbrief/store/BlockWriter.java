package org.eventbrief.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;

/**
 * Keeps what one block of a file yielded: its events, apart by segment, with the words they use, its rejected rows, and how
 * many remarks of each rule. The file appears whole or not at all, so a killed run loses at most the block at hand.
 */
public final class BlockWriter {
    /** Remarks are counted; of each rule this many are kept for a block, to be shown as an example. */
    private static final int EXAMPLES = 1;

    private final int file;
    private final OwnWords own = new OwnWords();
    private final ByteSink[] segments;
    private final ByteSink rejected = new ByteSink();
    private final ByteSink examples = new ByteSink();
    private final Map<RemarkRule, Long> remarks = new EnumMap<>(RemarkRule.class);
    private int rejectedRows;
    private int exampleRows;
    private long events;
    private int lastYear = CompactEvent.NO_YEAR;

    /**
     * A writer for a block.
     *
     * @param file number of the file
     * @param segments how many segments there are
     */
    public BlockWriter(int file, int segments) {
        this.file = file;
        this.segments = new ByteSink[segments];
    }

    /**
     * Takes in an event.
     *
     * @param from the words behind its numbers; always the same
     */
    public void add(CompactEvent event, Words from) {
        int number = Segments.of(
                from.datasetAt(event.facts().dataset()), event.facts().id(), segments.length);
        ByteSink segment = segments[number];
        if (segment == null) {
            segment = new ByteSink();
            segments[number] = segment;
        }
        EventCodec.write(event, own.of(from), segment);
        events++;
        lastYear = Math.max(lastYear, event.facts().year());
    }

    /** Takes in a row that cannot be counted. */
    public void add(RejectedRow row) {
        NoticeCodec.write(row, rejected);
        rejectedRows++;
    }

    /** Takes in a remark. */
    public void add(RemarkedRow row) {
        if (remarks.merge(row.rule(), 1L, Long::sum) <= EXAMPLES) {
            NoticeCodec.write(row, examples);
            exampleRows++;
        }
    }

    /** Writes it all under a name that appears when it is complete. */
    public void write(Path target) throws IOException {
        ByteSink head = head();
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = Channels.newOutputStream(channel)) {
            ByteSink length = new ByteSink();
            length.eightBytes(head.size());
            out.write(length.bytes(), 0, length.size());
            out.write(head.bytes(), 0, head.size());
            for (ByteSink segment : segments) {
                if (segment != null) {
                    out.write(segment.bytes(), 0, segment.size());
                }
            }
            channel.force(false);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private ByteSink head() {
        ByteSink head = new ByteSink();
        head.number(file);
        head.number(events);
        head.number(lastYear);
        WordCodec.write(own.vocabulary(), head);
        head.number(rejectedRows);
        head.append(rejected.bytes(), rejected.size());
        head.number(exampleRows);
        head.append(examples.bytes(), examples.size());
        head.number(remarks.size());
        remarks.forEach((rule, rows) -> {
            head.oneByte(rule.ordinal());
            head.number(rows);
        });
        for (ByteSink segment : segments) {
            head.number(segment == null ? 0 : segment.size());
        }
        return head;
    }
}
