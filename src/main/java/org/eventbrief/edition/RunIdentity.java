package org.eventbrief.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What makes an edition what it is: the same of these, the same bytes.
 *
 * @param input fingerprint of all input files
 * @param configuration fingerprint of configuration, reference tables and formats
 * @param version the program's version
 * @param asOf as asked for: a date, or {@code auto}
 * @param scope which reports were asked for, or {@code all}
 * @param before the edition that this one is compared with, or empty
 * @param forced a running number where an unchanged edition was asked for again, else 0
 */
public record RunIdentity(
        String input, String configuration, String version, String asOf, String scope, String before, int forced) {
    /** Stands for everything that the configuration wants. */
    public static final String WHOLE = "all";

    /** A short fingerprint of all of it. */
    public String fingerprint() {
        return Fingerprint.of(List.of(input, configuration, version, asOf, scope, before, Integer.toString(forced)))
                .substring(0, 12);
    }

    /** Whether a run would count and report the very same, whatever came before it. */
    public boolean repeats(RunIdentity other) {
        return input.equals(other.input)
                && configuration.equals(other.configuration)
                && version.equals(other.version)
                && asOf.equals(other.asOf)
                && scope.equals(other.scope);
    }

    /** Whether reports are narrower than the configuration wants, so that {@code latest} stays. */
    public boolean isScoped() {
        return !scope.equals(WHOLE);
    }

    /** The fingerprint of a text. */
    public static String fingerprintOf(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
