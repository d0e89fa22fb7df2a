package org.eventbrief.source;

import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.FileNotice;

/** What one table turned out to be: a file to read, with or without a notice, or notices alone. */
record Inspected(Optional<SourceFile> file, List<FileNotice> notices) {
    static Inspected only(FileNotice notice) {
        return new Inspected(Optional.empty(), List.of(notice));
    }
}
