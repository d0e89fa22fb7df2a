package org.eventbrief.source;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The bytes of a table, unpacked.
 *
 * @param path the file
 * @param member the name within a zip archive, or empty
 * @param encoding UTF-16 is given as UTF-8; all others as they are
 */
record Contents(Path path, String member, Encoding encoding) {
    private static final int BUFFER = 1 << 16;

    /** Opens all of it. */
    InputStream open(Allowance allowance) throws IOException {
        InputStream raw = isPacked() ? allowance.watch(unpacked()) : Files.newInputStream(path);
        return encoding == Encoding.UTF_16 ? new Recoded(raw, encoding) : raw;
    }

    /** Opens it at a byte. */
    InputStream open(long from) throws IOException {
        if (!isStream()) {
            FileChannel channel = FileChannel.open(path);
            return Channels.newInputStream(channel.position(from));
        }
        InputStream in = open(Allowance.of(Files.size(path)));
        in.skipNBytes(from);
        return in;
    }

    /** Whether it can only be read from its start. */
    boolean isStream() {
        return isPacked() || encoding == Encoding.UTF_16;
    }

    private boolean isPacked() {
        return !member.isEmpty() || FileKind.of(path.getFileName().toString()) == FileKind.GZIP;
    }

    private InputStream unpacked() throws IOException {
        return member.isEmpty() ? new GZIPInputStream(Files.newInputStream(path), BUFFER) : unzipped();
    }

    private InputStream unzipped() throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            ZipEntry entry = zip.getEntry(member);
            if (entry == null) {
                throw new FileNotFoundException(member);
            }
            return closingWith(zip.getInputStream(entry), zip);
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    private static InputStream closingWith(InputStream in, ZipFile zip) {
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }
}
