package org.eventbrief.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eventbrief.actor.Actor;

/** File names for actors: each depends on its own actor only, and never on what a name may hold. */
public final class Slugs {
    private static final int LONGEST = 40;
    private static final int LONGEST_ID = 100;
    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slugs() {}

    /**
     * An id of the reference tables is its own slug; another actor's is its name in ASCII and six digits of its id's SHA-256.
     * So is that of an id that is too long for a file's name, or that a system keeps for a device.
     */
    public static String of(Actor actor) {
        String id = actor.id();
        if (!id.contains(":")
                && id.length() <= LONGEST_ID
                && !RESERVED.matcher(id).matches()) {
            return id;
        }
        String digits = HexFormat.of().formatHex(sha256(actor.id()), 0, 3);
        String folded = folded(actor.name());
        return folded.isEmpty() ? digits : folded + "-" + digits;
    }

    private static String folded(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-+$", "");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
