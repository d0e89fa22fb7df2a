package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Folders;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.event.Fate;
import org.eventbrief.frontpage.PageFile;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.report.front.FrontPages;
import org.eventbrief.report.front.OutputFile;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.Survey;
import org.eventbrief.store.Ledger;
import org.eventbrief.store.LedgerWriter;
import org.eventbrief.store.Segments;

/** Makes an edition from what was read, one step after the other. */
final class Edition {
    private final Run run;
    private final Prepared prepared;

    Edition(Run run) {
        this.run = run;
        this.prepared = run.prepared();
    }

    /** Settles and counts, and writes the ledger. */
    void count() throws IOException {
        Folders.delete(prepared.ledger());
        Folders.delete(prepared.staging());
        Segments segments = prepared.segments();
        refuseChanged();
        CutOff.check(segments, prepared.files(), prepared.request().maxRejected());
        RejectedShare.check(segments, prepared.files(), prepared.request().maxRejected());
        run.counted(new Counting(prepared, segments, new LedgerWriter(prepared.ledger()), run).count());
        run.counted().notices().stream()
                .filter(notice -> notice.code().equals(FileRule.DATASET_SHRANK.code()))
                .forEach(run::say);
    }

    /** Gathers what reports are made from, and writes the tidy tables. */
    void writeData() throws IOException {
        Files.createDirectories(prepared.staging());
        run.progress().begin("Writing tables", 1);
        run.material(Material.of(prepared, run.counted(), name(), before()));
        DataWriter.write(
                run.material().facts(),
                prepared.staging().resolve("data"),
                prepared.request().threads());
        run.progress().advance(1);
    }

    /** The ledger of the edition before; where that is gone, what it would have told is missing, and that is said. */
    private Optional<Ledger> before() {
        String before = prepared.identity().before();
        Optional<Ledger> ledger = new Ledgers(prepared.request().reports()).of(before);
        if (ledger.isEmpty() && !before.isEmpty()) {
            run.say(new FileNotice("editions/" + before, FileRule.LEDGER_GONE, ""));
        }
        return ledger;
    }

    /** Writes the workbook of everything and one for each subject. */
    void writeWorkbooks() throws IOException {
        if (!prepared.request().narrowing().dataOnly()) {
            new Workbooks(run.material().facts(), prepared.staging(), run.progress(), run.stopping())
                    .write(prepared.request().threads());
        }
    }

    /** Writes the briefings. */
    void writeBriefings() throws IOException {
        if (prepared.request().narrowing().dataOnly()) {
            return;
        }
        new BriefingFiles(run.material().facts(), prepared.staging(), run.progress(), run.stopping())
                .write(prepared.request().threads());
    }

    /** Writes the front page, which links all that was written before it. */
    void writeFrontPage() throws IOException {
        if (prepared.request().narrowing().dataOnly()) {
            return;
        }
        run.progress().begin("Writing the front page", 1);
        List<OutputFile> files = Editions.sizes(prepared.staging()).entrySet().stream()
                .map(file -> new OutputFile(file.getKey(), file.getValue()))
                .toList();
        PageFile.write(
                prepared.staging().resolve("index.html"),
                FrontPages.of(run.material().facts(), files, run.material().news()));
        run.progress().advance(1);
    }

    /** Publishes what was staged, unless this was to be tried only. */
    void publish() throws IOException {
        run.summarise();
        run.close();
        if (!prepared.request().dryRun()) {
            run.progress().begin("Publishing", 3);
            new Publishing(run, name()).publish(manifest());
        }
        Folders.delete(prepared.work());
    }

    private Manifest manifest() throws IOException {
        Counted counted = run.counted();
        RunIdentity identity = prepared.identity();
        Map<String, Long> notices = counted.notices().stream()
                .collect(Collectors.groupingBy(Notice::code, TreeMap::new, Collectors.summingLong(Notice::times)));
        counted.rejected().forEach(row -> notices.merge(row.code(), 1L, Long::sum));
        return new Manifest(
                name(),
                identity,
                counted.asOf(),
                counted.files(),
                Editions.outputs(prepared.staging()),
                notices,
                prepared.configuration());
    }

    private String name() {
        return run.counted().asOf() + "-" + prepared.identity().fingerprint();
    }

    /** A file that changed while it was read would be counted in part as it was and in part as it is. */
    private void refuseChanged() {
        List<FileNotice> changed = prepared.files().stream()
                .filter(file -> !Survey.isUnchanged(file))
                .map(SourceFile::name)
                .map(name -> new FileNotice(name, FileRule.CHANGED_WHILE_READING, ""))
                .toList();
        if (!changed.isEmpty()) {
            throw new Refusal(Ending.FAILED, changed);
        }
    }

    /** How many rows of all files had a fate. */
    static long rows(Counted counted, Fate fate) {
        return counted.files().stream()
                .mapToLong(file -> file.fates().getOrDefault(fate, 0L))
                .sum();
    }
}
