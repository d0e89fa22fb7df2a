package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.edition.Folders;
import org.eventbrief.event.CodePoints;
import org.eventbrief.store.Ledger;

/** The ledgers that are kept, each with the sizes of its files beside it, so that a truncated one is not taken for whole. */
final class Ledgers {
    private static final String SIZES = ".sizes";

    private final Path reports;

    Ledgers(Path reports) {
        this.reports = reports;
    }

    /** The ledger of an edition, empty where it is not kept or no longer whole. */
    Optional<Ledger> of(String edition) {
        Path folder = StateFolder.ledger(reports, edition);
        if (edition.isEmpty() || !Ledger.isIn(folder) || !isWhole(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ledger.open(folder));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Moves a ledger that was written to its place. */
    void keep(String edition, Path written) throws IOException {
        Path ledger = StateFolder.ledger(reports, edition);
        Folders.delete(ledger);
        Files.createDirectories(ledger.getParent());
        Files.writeString(sizes(ledger), sizesOf(written));
        Files.move(written, ledger, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Drops all ledgers but those of some editions. */
    void keepOnly(List<String> editions) throws IOException {
        Path ledgers = StateFolder.ledger(reports, "any").getParent();
        List<Path> all;
        try (Stream<Path> found = Files.list(ledgers)) {
            all = found.toList();
        }
        for (Path path : all) {
            String name = path.getFileName().toString();
            if (!editions.contains(name.endsWith(SIZES) ? name.substring(0, name.length() - SIZES.length()) : name)) {
                Folders.delete(path);
            }
        }
    }

    /** Drops the ledger of an edition. */
    void drop(String edition) throws IOException {
        Path ledger = StateFolder.ledger(reports, edition);
        Folders.delete(ledger);
        Files.deleteIfExists(sizes(ledger));
    }

    /** A ledger of an older version of the program has no sizes, and is taken as it is. */
    private static boolean isWhole(Path ledger) {
        try {
            return !Files.exists(sizes(ledger))
                    || Files.readString(sizes(ledger)).equals(sizesOf(ledger));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String sizesOf(Path ledger) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(ledger)) {
            files = all.sorted((one, other) -> CodePoints.ORDER.compare(
                            one.getFileName().toString(), other.getFileName().toString()))
                    .toList();
        }
        StringBuilder sizes = new StringBuilder();
        for (Path file : files) {
            sizes.append(Files.size(file))
                    .append(' ')
                    .append(file.getFileName())
                    .append('\n');
        }
        return sizes.toString();
    }

    private static Path sizes(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + SIZES);
    }
}
