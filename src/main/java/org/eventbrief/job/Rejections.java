package org.eventbrief.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.source.SourceFile;

/**
 * Rejected rows by the event of which they would have been. A row that cannot be read is not believed its timestamp either, so
 * only its place tells how new it is: the last file name, then the last row.
 */
final class Rejections {
    private final List<SourceFile> files;
    private final Map<Id, Place> last = new HashMap<>();

    private Rejections(List<SourceFile> files) {
        this.files = files;
    }

    /** An event. */
    private record Id(int dataset, String id) {}

    /** Where a row stands; files are numbered in the order of their names. */
    private record Place(int file, long line) {
        boolean isAfter(int otherFile, long otherLine) {
            return file == otherFile ? line > otherLine : file > otherFile;
        }
    }

    static Rejections of(List<RejectedRow> rows, List<SourceFile> files, List<String> datasets) {
        Rejections rejections = new Rejections(files);
        Map<String, SourceFile> byName =
                files.stream().collect(Collectors.toMap(SourceFile::name, file -> file, (first, same) -> first));
        for (RejectedRow row : rows) {
            SourceFile file = byName.get(row.row().file());
            if (file != null && !row.eventId().isEmpty()) {
                rejections.last.merge(
                        new Id(datasets.indexOf(file.format().dataset()), row.eventId()),
                        new Place(file.number(), row.row().line()),
                        (a, b) -> b.isAfter(a.file(), a.line()) ? b : a);
            }
        }
        return rejections;
    }

    /** The place of a rejected row that is newer than this one of the same event, in words. */
    Optional<String> newerThan(CompactEvent event) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        CompactEvent.Facts facts = event.facts();
        return Optional.ofNullable(last.get(new Id(facts.dataset(), facts.id())))
                .filter(place -> place.isAfter(facts.file(), facts.line()))
                // Where several rows are one event, a rejected one beside it is a part of it and no revision.
                .filter(place ->
                        place.file() != facts.file() || !files.get(facts.file()).joinsRows())
                .map(place -> files.get(place.file()).name() + ", line " + place.line());
    }
}
