package org.eventbrief.settings;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A picture of an organisation, held as text so that two equal pictures are equal values.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param base64 the bytes of its file, in Base64
 */
public record Picture(String mediaType, String base64) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** From the bytes of a file; empty where they are neither PNG's nor JPEG's. */
    public static Optional<Picture> of(byte[] file) {
        Optional<String> mediaType = beginsWith(file, PNG)
                ? Optional.of("image/png")
                : beginsWith(file, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
        return mediaType.map(type -> new Picture(type, Base64.getEncoder().encodeToString(file)));
    }

    private static boolean beginsWith(byte[] file, byte[] signature) {
        return Arrays.equals(Arrays.copyOf(file, signature.length), signature);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** The picture as an address that holds it. */
    public String address() {
        return "data:" + mediaType + ";base64," + base64;
    }
}
