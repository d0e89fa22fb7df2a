package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.Notice;

/** A run under way: what it was prepared with, and what its steps have made so far. */
final class Run implements Closeable {
    private final Prepared prepared;
    private final Progress progress;
    private final Stopping stopping;
    private final List<Notice> said = Collections.synchronizedList(new ArrayList<>());
    private Optional<Counted> counted = Optional.empty();
    private Optional<Material> material = Optional.empty();
    private Optional<RunOutcome.Summary> summary = Optional.empty();
    private Optional<Path> published = Optional.empty();

    Run(Prepared prepared, Progress progress, Stopping stopping) {
        this.prepared = prepared;
        this.progress = progress;
        this.stopping = stopping;
    }

    Prepared prepared() {
        return prepared;
    }

    Progress progress() {
        return progress;
    }

    /** Tells whether the run should go on. */
    Stopping stopping() {
        return stopping;
    }

    /** Keeps what is to be told aloud at the end although the run goes on; it does not go into the edition. */
    void say(Notice notice) {
        said.add(notice);
    }

    /** What is to be told aloud. */
    List<Notice> said() {
        return List.copyOf(said);
    }

    /** What was counted; only steps after the counting may ask. */
    Counted counted() {
        return counted.orElseThrow(() -> new IllegalStateException("nothing has been counted yet"));
    }

    void counted(Counted result) {
        counted = Optional.of(result);
    }

    /** What reports are made from; only steps after the writing of data may ask. */
    Material material() {
        return material.orElseThrow(() -> new IllegalStateException("nothing has been gathered yet"));
    }

    void material(Material gathered) {
        material = Optional.of(gathered);
    }

    /** What the run has to tell in the end; asked for while the tables can still be read. */
    void summarise() {
        summary = Optional.of(RunOutcome.Summary.of(counted()));
    }

    Optional<RunOutcome.Summary> summary() {
        return summary;
    }

    /** Lets go of all files. */
    @Override
    public void close() throws IOException {
        if (material.isPresent()) {
            material.get().close();
        }
        if (counted.isPresent()) {
            counted.get().close();
        }
    }

    Optional<Path> published() {
        return published;
    }

    void published(Path edition) {
        published = Optional.of(edition);
    }
}
