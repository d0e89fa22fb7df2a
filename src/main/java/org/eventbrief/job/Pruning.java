package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.edition.Retention;

/** Takes old editions away, each at once and with its ledger. */
public final class Pruning {
    private final Path reports;
    private final Path aside;

    /**
     * Under the lock.
     *
     * @param aside a folder of a run, where an edition goes before it is deleted
     */
    Pruning(Path reports, Path aside) {
        this.reports = reports;
        this.aside = aside;
    }

    /**
     * Takes the lock of a reports folder and prunes it.
     *
     * @param dryRun whether it is to be told only
     * @return the editions that went, the oldest first
     * @throws org.eventbrief.notice.Refusal where a run holds the lock
     */
    public static List<PastEdition> of(Path reports, Retention retention, boolean dryRun) throws IOException {
        Editions editions = new Editions(reports);
        if (dryRun) {
            return leaving(editions, retention);
        }
        RunLock lock = RunLock.of(reports);
        try {
            List<PastEdition> gone =
                    new Pruning(reports, StateFolder.of(reports).resolve("work").resolve("pruned")).prune(retention);
            EditionIndex.of(reports).rewrite();
            return gone;
        } finally {
            lock.close();
        }
    }

    List<PastEdition> prune(Retention retention) throws IOException {
        Editions editions = new Editions(reports);
        List<PastEdition> leaving = leaving(editions, retention);
        for (PastEdition edition : leaving) {
            editions.remove(edition.name(), aside.resolve(edition.name()));
            new Ledgers(reports).drop(edition.name());
        }
        return leaving;
    }

    private static List<PastEdition> leaving(Editions editions, Retention retention) {
        return retention.leaving(editions.past(), editions.latestName().orElse(""));
    }
}
