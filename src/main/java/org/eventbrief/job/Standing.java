package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.edition.Verification;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/**
 * How things stand below a reports folder; looking never is in a run's way.
 *
 * @param running the run that is at work, if one is
 * @param last the last run that ended
 * @param edition the latest edition, if it can be read
 * @param editions how many editions there are
 * @param wrong what is wrong, a sentence each; nothing where all is well
 */
public record Standing(
        Optional<String> running,
        Optional<RunRecord> last,
        Optional<PastEdition> edition,
        int editions,
        List<String> wrong) {
    /** Looks. */
    public static Standing of(Path reports) throws IOException {
        Editions editions = new Editions(reports);
        Optional<String> running = RunLock.holder(reports);
        Optional<RunRecord> last = RunRecords.last(reports);
        String latest = editions.latestName().orElse("");
        List<PastEdition> past = editions.past();
        List<String> wrong = new ArrayList<>();
        RunLock.killed(reports)
                .ifPresent(run -> wrong.add("the last run was killed (" + run + "); the next one resumes"));
        last.filter(run -> !run.isWell()).ifPresent(run -> wrong.addAll(told(run)));
        wrongEdition(editions, latest).ifPresent(wrong::add);
        editions.manifest(latest).ifPresent(edition -> wrong.addAll(shrunk(edition, editions)));
        return new Standing(
                running,
                last,
                past.stream().filter(edition -> edition.name().equals(latest)).findFirst(),
                past.size(),
                wrong);
    }

    private static List<String> told(RunRecord run) {
        List<String> told = new ArrayList<>();
        boolean stopped = run.code() == Ending.TERMINATED.code();
        told.add("the last run ended with exit code " + run.code()
                + (stopped ? ": a signal stopped it; the next one resumes" : ""));
        told.addAll(run.problems());
        return told;
    }

    /** What the edition noticed when it was made; how many events there were is told as long as the one before is kept. */
    private static List<String> shrunk(Manifest edition, Editions editions) {
        if (!edition.notices().containsKey(FileRule.DATASET_SHRANK.code())) {
            return List.of();
        }
        List<String> told = Shrinkage.of(edition.identity(), edition.inputs(), editions).stream()
                .map(FileNotice::message)
                .toList();
        return told.isEmpty() ? List.of("latest: " + FileRule.DATASET_SHRANK.sentence()) : told;
    }

    private static Optional<String> wrongEdition(Editions editions, String latest) throws IOException {
        if (latest.isEmpty()) {
            return Optional.of("no edition has been published");
        }
        Verification files = Verification.of(editions.folder(latest));
        return files.isWhole()
                ? Optional.empty()
                : Optional.of("the latest edition is not as it was published: " + files.summary());
    }
}
