package org.eventbrief.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.settings.Settings;

/**
 * All that the reports of an edition are made from.
 *
 * @param edition the edition's name
 * @param before the edition that this one is compared with, if there is one
 * @param asOf the last day that counts
 * @param settings the configuration
 * @param tables what was counted
 * @param sources the datasets, in the order of their codes, with all that a citation needs
 * @param files what was read, in the order of their names
 * @param subjects about whom reports are made
 * @param unplaced events that belong to no year
 * @param rejected rows that could not be counted
 * @param notices what else was found, each once
 * @param events the events behind an actor's figures
 * @param restatements the published figures that this edition changed, empty where it was compared with none
 */
public record EditionFacts(
        String edition,
        Optional<String> before,
        LocalDate asOf,
        Settings settings,
        Tables tables,
        List<Source> sources,
        List<InputFacts> files,
        List<Subject> subjects,
        List<UnplacedEvent> unplaced,
        List<RejectedRow> rejected,
        List<Notice> notices,
        EventList events,
        Optional<List<Restatement>> restatements) {
    /** The same without a comparison with an edition before. */
    public EditionFacts(
            String edition,
            Optional<String> before,
            LocalDate asOf,
            Settings settings,
            Tables tables,
            List<Source> sources,
            List<InputFacts> files,
            List<Subject> subjects,
            List<UnplacedEvent> unplaced,
            List<RejectedRow> rejected,
            List<Notice> notices,
            EventList events) {
        this(
                edition,
                before,
                asOf,
                settings,
                tables,
                sources,
                files,
                subjects,
                unplaced,
                rejected,
                notices,
                events,
                Optional.empty());
    }

    /** How its reports write numbers and dates. */
    public Forms forms() {
        return Forms.of(settings);
    }

    /** The source of a dataset's events. */
    public Source source(String dataset) {
        return sources.stream()
                .filter(source -> source.dataset().code().equals(dataset))
                .findFirst()
                .orElseThrow();
    }
}
