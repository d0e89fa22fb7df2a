package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, as they come. */
final class Fingerprint {
    private static final int CHUNK = 1 << 20;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }

    static String of(Path file) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                fingerprint.take(chunk, read);
            }
        }
        return fingerprint.hexadecimal();
    }

    void take(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /** In hexadecimal digits; the end of it. */
    String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
