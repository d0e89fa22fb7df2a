package org.eventbrief.tidy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is being written, whose size and SHA-256 are known at its end. */
final class Digesting extends FilterOutputStream {
    private final MessageDigest digest;
    private long bytes;

    private Digesting(OutputStream file, MessageDigest digest) {
        super(file);
        this.digest = digest;
    }

    static Digesting file(Path path) throws IOException {
        try {
            return new Digesting(Files.newOutputStream(path), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        digest.update(buffer, offset, length);
        bytes += length;
    }

    /** What was written, once it is closed. */
    TidyFile facts(String name, long rows) {
        return new TidyFile(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
