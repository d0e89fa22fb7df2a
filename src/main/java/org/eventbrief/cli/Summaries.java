package org.eventbrief.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eventbrief.event.Fate;
import org.eventbrief.job.RunOutcome;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Severity;
import org.eventbrief.report.InputFacts;

/** What a run tells a person at its end. */
final class Summaries {
    private static final int FILES = 12;

    private Summaries() {}

    static void print(PrintWriter out, RunOutcome outcome, boolean verbose) {
        if (outcome.unchanged()) {
            outcome.edition().ifPresent(edition -> out.println("Nothing has changed since " + edition));
        }
        outcome.summary().ifPresent(summary -> print(out, summary, outcome.problems(), verbose));
        if (!outcome.unchanged()) {
            outcome.edition().ifPresent(edition -> out.println("Edition   " + edition));
        }
        out.flush();
    }

    /** How a run ended, in one line. */
    static String line(RunOutcome outcome) {
        String edition = outcome.edition().map(Object::toString).orElse("");
        if (outcome.unchanged()) {
            return "Nothing has changed since " + edition;
        }
        return outcome.summary()
                .map(summary -> (edition.isEmpty() ? "Nothing published" : "Published " + edition) + ": "
                        + rows(summary.rows()) + "; " + number(summary.actors(), "actor") + ", " + years(summary))
                .orElse(outcome.ending() == Ending.TERMINATED ? "Stopped; the next run resumes" : "Failed");
    }

    private static void print(PrintWriter out, RunOutcome.Summary summary, List<Notice> told, boolean verbose) {
        for (InputFacts file :
                summary.files().subList(0, Math.min(FILES, summary.files().size()))) {
            out.println("Read      " + file.name() + " (" + file.format() + release(file) + "), "
                    + number(file.rows(), "row"));
        }
        if (summary.files().size() > FILES) {
            out.println("          and " + number(summary.files().size() - FILES, "more file"));
        }
        out.println("Rows      " + rows(summary.rows()));
        out.println(
                "Counted   " + number(summary.actors(), "actor") + ", " + years(summary) + ", as of " + summary.asOf());
        findings(out, summary, told, verbose);
    }

    /** What was told on standard error is not told again. */
    private static void findings(PrintWriter out, RunOutcome.Summary summary, List<Notice> told, boolean verbose) {
        List<Notice> notices = summary.notices().stream()
                .filter(notice -> !told.contains(notice))
                .toList();
        if (!summary.rejected().isEmpty()) {
            out.println("Rejected  " + number(summary.rejected().size(), "row") + ", listed in data/rejected-rows.csv");
        }
        if (verbose) {
            summary.rejected().forEach(row -> out.println("Rejected  " + row.message()));
            notices.forEach(notice -> out.println("Notice    " + notice.message()));
            return;
        }
        notices.stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .limit(FILES)
                .map(Notice::message)
                .forEach(message -> out.println("Notice    " + message));
    }

    private static String release(InputFacts file) {
        return file.release().isEmpty() ? "" : " " + file.release();
    }

    private static String rows(Map<Fate, Long> rows) {
        return rows.entrySet().stream()
                .filter(fate -> fate.getValue() > 0)
                .sorted(Map.Entry.<Fate, Long>comparingByKey().reversed())
                .map(fate -> grouped(fate.getValue()) + " " + fate.getKey().code())
                .collect(Collectors.joining(", "));
    }

    private static String years(RunOutcome.Summary summary) {
        if (summary.firstYear() == 0) {
            return "no year";
        }
        return summary.firstYear() == summary.lastYear()
                ? Integer.toString(summary.firstYear())
                : summary.firstYear() + "–" + summary.lastYear();
    }

    private static String number(long count, String what) {
        return grouped(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
