package org.eventbrief.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.report.InputFacts;

/**
 * What an edition says of itself: what went in, what came out, and all that is needed to make it again.
 *
 * @param edition its name
 * @param identity what makes it what it is
 * @param asOf the last day that counts
 * @param inputs the files that were read
 * @param outputs its files, this manifest left out
 * @param notices how many findings of each code there are
 * @param configuration the configuration as it was read, or empty
 */
public record Manifest(
        String edition,
        RunIdentity identity,
        LocalDate asOf,
        List<InputFacts> inputs,
        List<OutputFile> outputs,
        Map<String, Long> notices,
        String configuration) {
    /** The file's name in an edition. */
    public static final String FILE = "manifest.json";

    /** The edition that this one is compared with. */
    public Optional<String> before() {
        return Optional.of(identity.before()).filter(name -> !name.isEmpty());
    }
}
