package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.Manifest;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.eventbrief.report.InputFacts;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.Ledger;
import org.eventbrief.store.LedgerWriter;
import org.eventbrief.store.Segments;

/** Counts the input of an older edition again, where it is still there to the byte, for its ledger is no longer kept. */
final class Recount {
    private Recount() {}

    /**
     * The ledger of an edition.
     *
     * @param request with the inputs and tables of that edition
     * @param folder where it is made
     * @throws Refusal where a file or a table is not what the edition was made from
     */
    static Ledger of(Manifest edition, RunRequest request, Path folder) throws IOException {
        Prepared prepared = Preparation.of(asItWas(edition, request)).within(folder);
        refuseOther(edition, prepared);
        Files.createDirectories(prepared.blocks());
        Run run = new Run(prepared, Progress.SILENT, new Stopping());
        BlockProcessor processor = new BlockProcessor(run);
        for (BlockTask task : BlockTask.of(prepared.files())) {
            processor.process(task).writer().write(prepared.block(task));
        }
        Segments segments = prepared.segments();
        new Counting(prepared, segments, new LedgerWriter(prepared.ledger()), run)
                .count()
                .close();
        return Ledger.open(prepared.ledger());
    }

    private static RunRequest asItWas(Manifest edition, RunRequest request) {
        Optional<LocalDate> asOf = Optional.of(edition.identity().asOf())
                .filter(asked -> !asked.equals("auto"))
                .map(LocalDate::parse);
        return new RunRequest(
                request.inputs(),
                request.reports(),
                request.config(),
                request.reference(),
                RunRequest.Narrowing.NONE,
                asOf,
                request.threads(),
                100,
                true,
                false,
                request.followLinks());
    }

    private static void refuseOther(Manifest edition, Prepared prepared) {
        List<FileNotice> gone = new ArrayList<>();
        for (InputFacts input : edition.inputs()) {
            boolean there = prepared.files().stream().anyMatch(file -> isSame(file, input));
            if (!there) {
                gone.add(new FileNotice(input.name(), FileRule.NO_LONGER_THERE, edition.edition()));
            }
        }
        boolean sameTables =
                prepared.identity().configuration().equals(edition.identity().configuration());
        if (gone.isEmpty()
                && (!sameTables || prepared.files().size() != edition.inputs().size())) {
            gone.add(new FileNotice("configuration and tables", FileRule.NO_LONGER_THERE, edition.edition()));
        }
        if (!gone.isEmpty()) {
            throw new Refusal(Ending.FAILED, gone);
        }
    }

    private static boolean isSame(SourceFile file, InputFacts input) {
        return file.name().equals(input.name()) && file.sha256().equals(input.sha256());
    }
}
