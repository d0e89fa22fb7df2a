package org.eventbrief.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.Event;

/** Whole events on disk, written one after the other and read back in any order: long lists need no memory. */
public final class EventSpool implements Closeable {
    private final FileChannel channel;
    private final ByteSink buffer = new ByteSink();
    private long end;

    /** An empty spool in a file, which goes when the spool is closed. */
    public EventSpool(Path file) throws IOException {
        channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /**
     * An event with what a list tells of it besides.
     *
     * @param event the event
     * @param texts any texts, in an order that the writer and the reader agree on
     */
    public record Spooled(Event event, List<String> texts) {}

    /**
     * Adds an event.
     *
     * @return where it can be read again
     */
    public long add(Event event, List<String> texts) throws IOException {
        buffer.clear();
        WholeEventCodec.write(event, buffer);
        buffer.number(texts.size());
        texts.forEach(buffer::text);
        ByteBuffer out = ByteBuffer.allocate(4 + buffer.size());
        out.putInt(buffer.size()).put(buffer.bytes(), 0, buffer.size()).flip();
        long at = end;
        while (out.hasRemaining()) {
            end += channel.write(out, end);
        }
        return at;
    }

    /** The event at a place; threads may read at once. */
    public Spooled read(long at) {
        try {
            ByteBuffer length = read(at, 4);
            ByteBuffer bytes = read(at + 4, length.getInt(0));
            byte[] event = new byte[bytes.flip().remaining()];
            bytes.get(event);
            ByteSource from = new ByteSource(event);
            return new Spooled(WholeEventCodec.read(from), WordCodec.list(from, ByteSource::text));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the spool of events ends too soon");
            }
        }
        return bytes;
    }
}
