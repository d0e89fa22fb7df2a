package org.eventbrief.job;

import java.nio.file.Path;
import java.util.Optional;

/** A run under way: what it was prepared with, and what its steps have made so far. */
final class Run {
    private final Prepared prepared;
    private final Progress progress;
    private Optional<Counted> counted = Optional.empty();
    private Optional<Path> published = Optional.empty();

    Run(Prepared prepared, Progress progress) {
        this.prepared = prepared;
        this.progress = progress;
    }

    Prepared prepared() {
        return prepared;
    }

    Progress progress() {
        return progress;
    }

    /** What was counted; only steps after the counting may ask. */
    Counted counted() {
        return counted.orElseThrow(() -> new IllegalStateException("nothing has been counted yet"));
    }

    void counted(Counted result) {
        counted = Optional.of(result);
    }

    Optional<Path> published() {
        return published;
    }

    void published(Path edition) {
        published = Optional.of(edition);
    }
}
