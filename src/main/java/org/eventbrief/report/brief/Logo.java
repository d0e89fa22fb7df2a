package org.eventbrief.report.brief;

import java.util.Base64;

/**
 * An organisation's picture for the head of a briefing, held as text so that two equal logos are equal values.
 *
 * @param base64 the bytes of a PNG or JPEG file, in Base64
 */
public record Logo(String base64) {
    /** Takes the bytes of a PNG or JPEG file as they are. */
    public static Logo from(byte[] image) {
        return new Logo(Base64.getEncoder().encodeToString(image));
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
