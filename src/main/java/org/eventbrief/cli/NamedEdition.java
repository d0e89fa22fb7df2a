package org.eventbrief.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eventbrief.edition.Editions;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;

/** The edition that a command line means: by its name, the beginning of it, or {@code latest}. */
final class NamedEdition {
    private NamedEdition() {}

    /**
     * Its whole name.
     *
     * @throws Refusal where there is none or more than one, naming those that may be meant
     */
    static String of(Path reports, String asked) {
        Editions editions = new Editions(reports);
        List<String> meant = editions.meant(asked);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw Refusal.of(
                Ending.WRONG_CONFIGURATION,
                new FileNotice(asked, FileRule.NO_SUCH_EDITION, hint(asked, editions, meant)));
    }

    private static String hint(String asked, Editions editions, List<String> meant) {
        if (meant.size() > 1) {
            return "it may be " + String.join(" or ", meant);
        }
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return editions.names().stream()
                .min(Comparator.comparing(name -> distance.apply(asked, name)))
                .map(name -> "did you mean " + name + "?")
                .orElse("nothing has been published yet");
    }
}
