package org.eventbrief.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The scale from cooperation to conflict, in four classes.
 *
 * <p>Source: CAMEO codebook (Schrodt 2012), root codes 01–20, and the quad classes that GDELT numbers 1–4.
 */
public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    private final String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** The words that tables use, such as {@code verbal cooperation}. */
    public String words() {
        return words;
    }

    /** The class that words or a number from 1 to 4 name. */
    public static Optional<QuadClass> parse(String text) {
        return Arrays.stream(values())
                .filter(quad -> quad.words().equalsIgnoreCase(text)
                        || Integer.toString(quad.ordinal() + 1).equals(text))
                .findFirst();
    }

    /** The class of a CAMEO root, a number from 1 to 20: 1–5, 6–9, 10–14 and 15–20. */
    public static Optional<QuadClass> ofCameoRoot(int root) {
        if (root < 1 || root > 20) {
            return Optional.empty();
        }
        if (root <= 5) {
            return Optional.of(VERBAL_COOPERATION);
        }
        if (root <= 9) {
            return Optional.of(MATERIAL_COOPERATION);
        }
        return Optional.of(root <= 14 ? VERBAL_CONFLICT : MATERIAL_CONFLICT);
    }
}
