package org.eventbrief.job;

import java.io.IOException;
import java.util.Optional;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.edition.Verification;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/**
 * The edition that a run is compared with, and what is wrong with the one that {@code latest} points at.
 *
 * @param edition the latest, or the newest whole one where the latest cannot be read
 * @param damage what is wrong with the latest, if anything is; a run then publishes even if its input has not changed
 */
record Predecessor(Optional<Manifest> edition, Optional<FileNotice> damage) {
    static Predecessor of(Editions editions) {
        Optional<String> latest = editions.latestName();
        Optional<Manifest> manifest = latest.flatMap(editions::manifest);
        if (manifest.isPresent()) {
            return new Predecessor(manifest, damage(editions, latest.get()));
        }
        Optional<Manifest> newest = editions.past().stream()
                .filter(edition -> !edition.isScoped())
                .map(PastEdition::manifest)
                .findFirst();
        if (latest.isEmpty() && newest.isEmpty()) {
            return new Predecessor(Optional.empty(), Optional.empty());
        }
        String instead = newest.map(edition -> "; " + edition.edition() + " is taken for the one before")
                .orElse("; there is no other");
        return new Predecessor(
                newest,
                Optional.of(notice(
                        latest.orElse("latest"),
                        (latest.isEmpty() ? "the link is missing" : "its manifest cannot be read") + instead)));
    }

    private static Optional<FileNotice> damage(Editions editions, String name) {
        try {
            Verification files = Verification.of(editions.folder(name));
            return files.isWhole() ? Optional.empty() : Optional.of(notice(name, files.summary()));
        } catch (IOException unreadable) {
            return Optional.of(notice(name, String.valueOf(unreadable.getMessage())));
        }
    }

    private static FileNotice notice(String edition, String detail) {
        return new FileNotice("editions/" + edition, FileRule.EDITION_DAMAGED, detail);
    }

    /** Its name, or empty. */
    String name() {
        return edition.map(Manifest::edition).orElse("");
    }

    /**
     * The edition that a run would make again, so that there is nothing to do: this one, or under a scope one of that scope which
     * was compared with this one and is whole. Where this one is damaged there is always something to do.
     */
    Optional<Manifest> unchanged(RunIdentity run, Editions editions) {
        if (damage.isPresent()) {
            return Optional.empty();
        }
        return run.isScoped() ? scoped(run, editions) : repeated(run);
    }

    private static Optional<Manifest> scoped(RunIdentity run, Editions editions) {
        return editions.past().stream()
                .map(PastEdition::manifest)
                .filter(past -> past.identity().repeats(run))
                .filter(past -> past.identity().before().equals(run.before()))
                .filter(past -> damage(editions, past.edition()).isEmpty())
                .findFirst();
    }

    /** What makes the run what it is: under damage that of the edition itself, if that is to be made again to the byte. */
    RunIdentity mended(RunIdentity run) {
        return damage.isEmpty() ? run : repeated(run).map(Manifest::identity).orElse(run);
    }

    private Optional<Manifest> repeated(RunIdentity run) {
        return edition.filter(before -> before.identity().repeats(run));
    }
}
