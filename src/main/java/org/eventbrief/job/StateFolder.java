package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.edition.Folders;
import org.eventbrief.edition.RunIdentity;

/** The job's own state below a reports folder. */
final class StateFolder {
    private StateFolder() {}

    static Path of(Path reports) {
        return reports.resolve(".eventbrief");
    }

    /** The folder of a run, which a later run with the same parameters takes up again. */
    static Path work(Path reports, RunIdentity identity) {
        return of(reports).resolve("work").resolve(identity.fingerprint());
    }

    /** The folder of H2's file. */
    static Path database(Path reports) {
        return of(reports).resolve("state");
    }

    /** Sets H2's file aside, in the place of what was set aside before; the next launch makes a new one. */
    static Path setDatabaseAside(Path reports) throws IOException {
        Path aside = of(reports).resolve("state.damaged");
        Folders.delete(aside);
        Files.move(database(reports), aside, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    /** The ledger of an edition. */
    static Path ledger(Path reports, String edition) {
        return of(reports).resolve("ledger").resolve(edition);
    }

    /** Clears whatever runs left. */
    static void clear(Path reports) throws IOException {
        Folders.delete(of(reports).resolve("work"));
    }

    /** Clears what runs with other parameters left. */
    static void clearOthers(Path reports, Path work) throws IOException {
        Path works = of(reports).resolve("work");
        if (!Files.isDirectory(works)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> all = Files.list(works)) {
            others = all.filter(folder -> !folder.equals(work)).toList();
        }
        for (Path other : others) {
            Folders.delete(other);
        }
    }
}
