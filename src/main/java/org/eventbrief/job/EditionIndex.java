package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.frontpage.PageFile;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.report.front.EditionLine;
import org.eventbrief.report.front.EditionList;
import org.eventbrief.report.wording.Forms;

/**
 * The page at the root of a reports folder that lists all editions, in the default forms of numbers and dates, for they may be
 * of several configurations. It follows what was published and is no part of it: what
 * keeps it from being written is told, and stops nothing.
 */
final class EditionIndex {
    static final String FILE = "index.html";

    private final Path reports;
    private final Editions editions;

    private EditionIndex(Path reports) {
        this.reports = reports;
        this.editions = new Editions(reports);
    }

    /** That of a reports folder, under its lock. */
    static EditionIndex of(Path reports) {
        return new EditionIndex(reports);
    }

    /** Writes it anew, and says so where that is not possible. */
    Optional<Notice> write() {
        try {
            rewrite();
            return Optional.empty();
        } catch (IOException | UncheckedIOException unwritable) {
            return Optional.of(
                    new FileNotice(FILE, FileRule.EDITIONS_NOT_LISTED, String.valueOf(unwritable.getMessage())));
        }
    }

    /** Writes it where it is missing or older than an edition, as after a kill between the two. */
    Optional<Notice> mend() {
        return isCurrent() ? Optional.empty() : write();
    }

    /** Writes it aside and puts it in its place at once: a reader sees the one before or this one. */
    void rewrite() throws IOException {
        List<EditionLine> lines =
                editions.past().stream().map(EditionIndex::line).toList();
        Path next = StateFolder.of(reports).resolve(FILE + ".next");
        Files.createDirectories(StateFolder.of(reports));
        PageFile.write(next, EditionList.of(lines, editions.latestName(), Forms.DEFAULT));
        Files.move(next, reports.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isCurrent() {
        try {
            Instant written = Files.getLastModifiedTime(reports.resolve(FILE)).toInstant();
            return editions.past().stream()
                    .noneMatch(edition -> edition.published().isAfter(written));
        } catch (IOException missing) {
            return false;
        }
    }

    private static EditionLine line(PastEdition edition) {
        String page = Files.exists(edition.folder().resolve(FILE)) ? FILE : "data/datapackage.json";
        return new EditionLine(
                edition.name(),
                edition.manifest().asOf(),
                EditionLine.summary(edition.manifest().inputs(), edition.restatements(), Forms.DEFAULT),
                edition.isScoped(),
                page);
    }
}
