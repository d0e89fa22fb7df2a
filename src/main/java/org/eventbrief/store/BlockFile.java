package org.eventbrief.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.Vocabulary;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;

/** What one block of a file yielded, read back; its events stay on disk until a segment is asked for. */
final class BlockFile {
    private final Path path;
    private final int file;
    private final long events;
    private final int lastYear;
    private final List<RejectedRow> rejected;
    private final List<RemarkedRow> examples;
    private final Map<RemarkRule, Long> remarks = new EnumMap<>(RemarkRule.class);
    private final long[] starts;

    private BlockFile(
            Path path, long start, ByteSource head, List<String> fileNames, int segments, Consumer<Vocabulary> words) {
        this.path = path;
        file = head.intNumber();
        events = head.number();
        lastYear = head.intNumber();
        words.accept(WordCodec.read(head));
        String name = fileNames.get(file);
        rejected = WordCodec.list(head, from -> NoticeCodec.rejected(name, from));
        examples = WordCodec.list(head, from -> NoticeCodec.remarked(name, from));
        for (int rules = head.intNumber(); rules > 0; rules--) {
            remarks.put(RemarkRule.values()[head.oneByte()], head.number());
        }
        starts = new long[segments + 1];
        starts[0] = start;
        for (int i = 0; i < segments; i++) {
            starts[i + 1] = starts[i] + head.number();
        }
    }

    /** Opens a block; its words are handed over and not kept. */
    static BlockFile open(Path path, List<String> fileNames, int segments, Consumer<Vocabulary> words)
            throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[Math.toIntExact(in.readLong())];
            in.readFully(head);
            return new BlockFile(path, in.getFilePointer(), new ByteSource(head), fileNames, segments, words);
        }
    }

    /** The bytes of a segment. */
    byte[] segment(int number) throws IOException {
        byte[] slice = new byte[Math.toIntExact(starts[number + 1] - starts[number])];
        if (slice.length > 0) {
            try (FileChannel in = FileChannel.open(path)) {
                ByteBuffer rest = ByteBuffer.wrap(slice);
                while (rest.hasRemaining()) {
                    if (in.read(rest, starts[number] + rest.position()) < 0) {
                        throw new EOFException(path + " is cut off");
                    }
                }
            }
        }
        return slice;
    }

    int file() {
        return file;
    }

    long events() {
        return events;
    }

    int lastYear() {
        return lastYear;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    List<RemarkedRow> examples() {
        return examples;
    }

    Map<RemarkRule, Long> remarks() {
        return remarks;
    }
}
