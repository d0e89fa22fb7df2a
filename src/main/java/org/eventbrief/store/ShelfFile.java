package org.eventbrief.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.eventbrief.aggregate.Shelf;

/** A shelf in a file, which is made anew; it is deleted with the folder that it lies in. */
public final class ShelfFile implements Shelf, Closeable {
    private final FileChannel file;
    private final AtomicLong end = new AtomicLong();

    /** Makes it. */
    public ShelfFile(Path path) throws IOException {
        file = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    @Override
    public long put(byte[] bytes, int length) {
        long at = end.getAndAdd(length);
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        try {
            while (rest.hasRemaining()) {
                file.write(rest, at + rest.position());
            }
            return at;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public byte[] get(long at, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, at + bytes.position()) < 0) {
                    throw new IOException("the file ends at " + file.size() + " before " + (at + length));
                }
            }
            return bytes.array();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
