package org.eventbrief.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.Event;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;

/** What an input is read as, all of it at once. */
final class Collected implements Rows {
    private final Surveyed surveyed;
    private final List<Event> events = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<RemarkedRow> remarked = new ArrayList<>();

    private Collected(Surveyed surveyed) {
        this.surveyed = surveyed;
    }

    static Collected of(Path... inputs) {
        return of(Formats.builtIn(), inputs);
    }

    static Collected of(Formats formats, Path... inputs) {
        Collected all = new Collected(Survey.of(new SurveyRequest(List.of(inputs), formats, Map.of(), 2)));
        BlockReader reader = BlockReader.telling();
        all.files().forEach(file -> file.blocks().forEach(block -> reader.read(file, block, all)));
        return all;
    }

    @Override
    public void event(Event event) {
        events.add(event);
    }

    @Override
    public void rejected(RejectedRow row) {
        rejected.add(row);
    }

    @Override
    public void remarked(RemarkedRow row) {
        remarked.add(row);
    }

    List<SourceFile> files() {
        return surveyed.files();
    }

    SourceFile file() {
        return surveyed.files().get(0);
    }

    List<FileNotice> notices() {
        return surveyed.notices();
    }

    List<Event> events() {
        return events;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    List<RemarkedRow> remarked() {
        return remarked;
    }

    Event event(String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of the files, and what became of them. */
    boolean adds() {
        return files().stream().mapToLong(SourceFile::rows).sum() == events.size() + rejected.size();
    }
}
