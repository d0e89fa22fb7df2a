package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eventbrief.actor.Reference;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.settings.Settings;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.Segments;

/**
 * A run that is ready to start: everything that it depends on has been read and fingerprinted.
 *
 * @param request what was asked
 * @param settings the configuration, narrowed by the request
 * @param configuration its text, or empty
 * @param reference names and groups
 * @param withdrawn events that were taken back
 * @param files what is to be read, by number
 * @param notices what the survey found
 * @param identity what makes the edition what it is
 * @param editions what was published before
 * @param before the edition that this run is compared with
 * @param work the run's own folder
 */
record Prepared(
        RunRequest request,
        Settings settings,
        String configuration,
        Reference reference,
        WithdrawnTable withdrawn,
        List<SourceFile> files,
        List<FileNotice> notices,
        RunIdentity identity,
        Editions editions,
        Predecessor before,
        Path work) {
    /** The same with another folder to work in. */
    Prepared within(Path folder) {
        return new Prepared(
                request,
                settings,
                configuration,
                reference,
                withdrawn,
                files,
                notices,
                identity,
                editions,
                before,
                folder);
    }

    /** Where blocks are kept until they are counted. */
    Path blocks() {
        return work.resolve("blocks");
    }

    /** Where the ledger is written. */
    Path ledger() {
        return work.resolve("ledger");
    }

    /** Where the tables lie while the edition is made. */
    Path shelf() {
        return work.resolve("tables.shelf");
    }

    /** Where the edition is made. */
    Path staging() {
        return work.resolve("edition");
    }

    /** The file that keeps what a block yielded. */
    Path block(BlockTask task) {
        return blocks().resolve(Integer.toString(1_000_000 + task.number()).substring(1) + ".bin");
    }

    /** What all blocks yielded, once each has been read. */
    Segments segments() throws IOException {
        List<Path> blocks = BlockTask.of(files).stream().map(this::block).toList();
        List<String> datasets = files.stream()
                .map(file -> file.format().dataset())
                .distinct()
                .sorted(CodePoints.ORDER)
                .toList();
        return Segments.open(Segments.suiting(bytes()), blocks, fileNames(), datasets);
    }

    /** The names of the files, by number. */
    List<String> fileNames() {
        return files.stream().map(SourceFile::name).toList();
    }

    /** How many bytes there are to read. */
    long bytes() {
        return BlockTask.of(files).stream()
                .mapToLong(task -> task.block().bytes())
                .sum();
    }
}
