package org.eventbrief.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.report.InputFacts;

/**
 * How a run ended, for whoever started it.
 *
 * @param ending with its exit code
 * @param edition where the edition lies, if there is one
 * @param unchanged whether nothing had changed since that edition
 * @param summary what was counted, if anything was
 * @param problems what stopped the run, or what a person should hear although it went on, in the order in which to read it
 * @param failure what no rule foresees, if that stopped the run
 */
public record RunOutcome(
        Ending ending,
        Optional<Path> edition,
        boolean unchanged,
        Optional<Summary> summary,
        List<Notice> problems,
        Optional<Throwable> failure) {
    static RunOutcome published(Optional<Path> edition, Optional<Summary> summary, List<Notice> said) {
        return new RunOutcome(Ending.PUBLISHED, edition, false, summary, said, Optional.empty());
    }

    static RunOutcome unchanged(Path edition, List<Notice> said) {
        return new RunOutcome(Ending.PUBLISHED, Optional.of(edition), true, Optional.empty(), said, Optional.empty());
    }

    static RunOutcome refused(Refusal refusal) {
        return new RunOutcome(
                refusal.ending(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.copyOf(refusal.notices()),
                Optional.empty());
    }

    static RunOutcome stopped(List<Notice> said) {
        return new RunOutcome(Ending.TERMINATED, Optional.empty(), false, Optional.empty(), said, Optional.empty());
    }

    static RunOutcome failed(Throwable failure) {
        return new RunOutcome(
                Ending.FAILED, Optional.empty(), false, Optional.empty(), List.of(), Optional.of(failure));
    }

    /**
     * What was counted.
     *
     * @param files what was read
     * @param rows by fate, over all files
     * @param actors how many actors have events
     * @param firstYear the first year with events, 0 for none
     * @param lastYear the last
     * @param asOf the last day that counts
     * @param rejected the rows that could not be counted
     * @param notices what was found besides
     */
    public record Summary(
            List<InputFacts> files,
            Map<Fate, Long> rows,
            long actors,
            int firstYear,
            int lastYear,
            LocalDate asOf,
            List<RejectedRow> rejected,
            List<Notice> notices) {
        static Summary of(Counted counted) {
            Map<Fate, Long> rows = new EnumMap<>(Fate.class);
            for (Fate fate : Fate.values()) {
                rows.put(fate, Edition.rows(counted, fate));
            }
            int[] years = counted.tables()
                    .datasetYears()
                    .mapToInt(year -> year.year())
                    .sorted()
                    .toArray();
            return new Summary(
                    counted.files(),
                    rows,
                    counted.tables().actors().count(),
                    years.length == 0 ? 0 : years[0],
                    years.length == 0 ? 0 : years[years.length - 1],
                    counted.asOf(),
                    counted.rejected(),
                    counted.notices());
        }
    }
}
