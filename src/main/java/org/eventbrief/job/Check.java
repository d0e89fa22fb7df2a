package org.eventbrief.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.event.Event;
import org.eventbrief.event.Participant;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.SettingsFile;
import org.eventbrief.source.Block;
import org.eventbrief.source.BlockReader;
import org.eventbrief.source.Explanation;
import org.eventbrief.source.Formats;
import org.eventbrief.source.Rows;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.Survey;
import org.eventbrief.source.SurveyRequest;
import org.eventbrief.source.Surveyed;
import org.eventbrief.source.Verdict;

/** Looks at configuration, tables and input as a run would, and tells what it finds without publishing. */
public final class Check {
    private static final int EVENTS = 3;
    private static final int REJECTED = 10;

    private final List<String> lines = new ArrayList<>();
    private final List<Notice> problems = new ArrayList<>();
    private Ending ending = Ending.PUBLISHED;

    private Check() {}

    /**
     * What was found.
     *
     * @param lines for a person to read
     * @param problems what would stop a run
     * @param ending how a run would end
     */
    public record Result(List<String> lines, List<Notice> problems, Ending ending) {}

    /** Checks what a run with these inputs would read. */
    public static Result of(List<Path> inputs, Optional<Path> config, Optional<Path> reference) {
        Check check = new Check();
        check.guarded(() -> check.look(inputs, config, reference));
        return new Result(check.lines, check.problems, check.ending);
    }

    private void look(List<Path> inputs, Optional<Path> config, Optional<Path> reference) {
        RunRequest request = RunRequest.toLook(inputs, Path.of("reports"), config, reference);
        InputPlaces places = InputPlaces.of(request);
        Settings settings = places.config().map(SettingsFile::read).orElse(Settings.DEFAULT);
        places.config().ifPresent(file -> lines.add("Configuration " + file + ": in order"));
        Formats formats = Formats.builtIn().and(places.formats());
        places.reference().ifPresent(folder -> {
            WithdrawnTable withdrawn = WithdrawnTable.read(folder.resolve("withdrawn.csv"));
            SpokenDatasets.check(folder, ReferenceTables.read(folder), withdrawn, formats, settings);
            lines.add("Reference tables in " + folder + ": in order");
        });
        for (Path input : inputs) {
            if (Files.isRegularFile(input)) {
                guarded(() -> Survey.explain(input, formats).forEach(this::explain));
            }
        }
        guarded(() -> survey(inputs, formats, settings));
    }

    private void survey(List<Path> inputs, Formats formats, Settings settings) {
        Surveyed surveyed = Releases.pick(
                Survey.of(new SurveyRequest(inputs, formats, Preparation.releases(settings), 1)), settings);
        surveyed.notices().forEach(notice -> lines.add("Notice  " + notice.message()));
        surveyed.files().forEach(this::describe);
    }

    private void explain(Explanation explanation) {
        lines.add(explanation.name() + ": "
                + explanation.format().map(format -> "format " + format.name()).orElse("no known format")
                + (explanation.finding().isEmpty() ? "" : "; " + explanation.finding()));
        for (Verdict verdict : explanation.verdicts()) {
            lines.add("  " + verdict.format().name() + ": " + verdict.reason());
        }
    }

    private void describe(SourceFile file) {
        lines.add("File    " + file.name() + ": " + file.format().name() + ", "
                + file.format().title()
                + (file.release().isEmpty() ? "" : ", release " + file.release()) + ", "
                + file.encoding().title());
        Looking looking = new Looking();
        for (Block block : file.blocks()) {
            BlockReader.telling().read(file, block, looking);
        }
        looking.shown.forEach(event -> lines.add("  Event " + text(event)));
        lines.add("  " + looking.events + " rows understood, " + looking.rejected + " rejected");
        looking.codes.forEach((code, rows) -> lines.add("    " + code + ": " + rows));
        looking.examples.forEach(row -> lines.add("  Rejected " + row.message()));
        RejectedShare.tooMany(file, looking.rejected, looking.events, RunRequest.MAX_REJECTED)
                .ifPresent(detail -> {
                    problems.add(new FileNotice(file.name(), FileRule.TOO_MANY_REJECTED, detail));
                    ending = ending == Ending.PUBLISHED ? Ending.TOO_MANY_REJECTED : ending;
                });
    }

    private static String text(Event event) {
        StringBuilder text = new StringBuilder(event.id() + ", " + event.date().text() + ", "
                + (event.year().isPresent() ? "in " + event.year().getAsInt() : "unplaced") + ", "
                + event.type().type());
        for (Participant who : event.participants()) {
            text.append(", ")
                    .append(who.role().code())
                    .append(" \"")
                    .append(who.mention().name())
                    .append('"');
        }
        return text.toString();
    }

    private void guarded(Runnable look) {
        try {
            look.run();
        } catch (Refusal refusal) {
            ending = refusal.ending();
            refusal.notices().stream()
                    .filter(notice -> !problems.contains(notice))
                    .forEach(problems::add);
        }
    }

    /** Counts rows and keeps the first of each sort. */
    private static final class Looking implements Rows {
        private final List<Event> shown = new ArrayList<>();
        private final List<RejectedRow> examples = new ArrayList<>();
        private final TreeMap<String, Long> codes = new TreeMap<>();
        private long events;
        private long rejected;

        @Override
        public void event(Event event) {
            if (events++ < EVENTS) {
                shown.add(event);
            }
        }

        @Override
        public void rejected(RejectedRow row) {
            codes.merge(row.code(), 1L, Long::sum);
            if (rejected++ < REJECTED) {
                examples.add(row);
            }
        }

        @Override
        public void remarked(RemarkedRow row) {
            codes.merge(row.code(), 1L, Long::sum);
        }
    }
}
