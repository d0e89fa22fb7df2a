package org.eventbrief.job;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eventbrief.actor.Called;
import org.eventbrief.actor.Identities;
import org.eventbrief.actor.Reference;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.event.Event;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Participant;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.Severity;
import org.eventbrief.settings.Environment;
import org.eventbrief.settings.Settings;
import org.eventbrief.source.Block;
import org.eventbrief.source.BlockReader;
import org.eventbrief.source.Explanation;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.SourceFormat;
import org.eventbrief.source.Survey;
import org.eventbrief.source.SurveyRequest;
import org.eventbrief.source.Surveyed;

/** Looks at configuration, tables and input as a run would, and tells what it finds without publishing. */
public final class Check {
    private final List<String> lines = new ArrayList<>();
    private final List<Notice> problems = new ArrayList<>();
    private final Set<Mention> mentions = new LinkedHashSet<>();
    private final Set<Integer> years = new TreeSet<>();
    private Reference reference = Reference.NONE;
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

    /** Checks what a run that asks for the same would read. */
    public static Result of(RunRequest request) {
        Check check = new Check();
        check.guarded(() -> check.look(request));
        return new Result(check.lines, check.problems, check.ending);
    }

    private void look(RunRequest request) {
        InputPlaces places = InputPlaces.of(request);
        Formats formats = Formats.builtIn().and(places.formats());
        Configuration configured = Configuration.of(places.config(), formats, Environment.ofProcess());
        Settings settings = configured.settings();
        reference = ReferenceTables.read(places.reference(), configured.members());
        places.config().ifPresent(file -> lines.add("Configuration " + file + ": in order"));
        configured
                .variables()
                .keySet()
                .forEach(name -> lines.add("Variable " + name + ": goes before the configuration"));
        places.reference().ifPresent(folder -> {
            WithdrawnTable withdrawn = WithdrawnTable.read(folder.resolve("withdrawn.csv"));
            SpokenDatasets.check(folder, reference, withdrawn, formats, settings);
            lines.add("Reference tables in " + folder + ": in order");
        });
        boolean named = request.inputs().stream().allMatch(Files::isRegularFile);
        SurveyRequest survey =
                new SurveyRequest(request.inputs(), formats, Preparation.releases(settings), 1, request.followLinks());
        guarded(() -> {
            Survey.explain(survey).forEach(explanation -> explain(explanation, named));
            survey(survey, settings);
        });
    }

    /** Shows the good files beside what is wrong with others. */
    private void survey(SurveyRequest request, Settings settings) {
        Surveyed surveyed = Survey.look(request);
        surveyed.notices().stream()
                .filter(notice -> notice.severity() != Severity.ERROR)
                .forEach(notice -> lines.add("Notice  " + notice.message()));
        surveyed.files().forEach(file -> guarded(() -> describe(file)));
        if (!surveyed.files().isEmpty()) {
            guarded(() -> unmet(settings));
        }
        guarded(() -> Releases.pick(Survey.require(surveyed, request.inputs()), settings));
    }

    /** Of a file that was named, or that no format fits, why each of the formats does or does not; else why its own does. */
    private void explain(Explanation explanation, boolean named) {
        boolean unknown = explanation.rule().equals(Optional.of(FileRule.UNKNOWN_FORMAT));
        lines.add("Format  " + explanation.name() + ": "
                + explanation.format().map(SourceFormat::name).orElse("none")
                + (explanation.finding().isEmpty() ? "" : "; " + explanation.finding()));
        explanation.verdicts().stream()
                .filter(verdict -> named || unknown || explanation.format().equals(Optional.of(verdict.format())))
                .forEach(verdict -> lines.add("  " + verdict.format().name() + ": " + verdict.reason()));
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
        mentions.addAll(looking.mentions());
        years.addAll(looking.years());
        looking.shown().forEach(event -> lines.add("  Event " + text(event)));
        lines.add("  " + looking.events() + " rows understood, " + looking.rejected() + " rejected");
        looking.codes().forEach((code, rows) -> lines.add("    " + code + ": " + rows));
        looking.examples().forEach(row -> lines.add("  Rejected " + row.message()));
        looking.cut()
                .filter(row -> !RejectedShare.hidesTooMuch(file, RunRequest.MAX_REJECTED))
                .ifPresent(row -> problem(Ending.FAILED, List.of(CutOff.notice(row))));
        RejectedShare.tooMany(file, looking.lost(), looking.events(), RunRequest.MAX_REJECTED)
                .ifPresent(detail -> problem(
                        Ending.TOO_MANY_REJECTED,
                        List.of(new FileNotice(file.name(), FileRule.TOO_MANY_REJECTED, detail))));
    }

    /** Aliases that do nothing, and actors and years of interest that no file has. */
    private void unmet(Settings settings) {
        Called called = Called.of(Identities.of(List.copyOf(mentions), reference), reference);
        Stream.concat(called.idle().stream(), Unmet.of(settings.interest(), called.names(), years).stream())
                .forEach(notice -> lines.add("Notice  " + notice.message()));
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
            problem(refusal.ending(), refusal.notices());
        }
    }

    /** A run ends by what it meets first: what is wrong with files is found before rows are counted. */
    private void problem(Ending how, List<? extends Notice> found) {
        ending = ending == Ending.PUBLISHED || ending == Ending.TOO_MANY_REJECTED ? how : ending;
        found.stream().filter(notice -> !problems.contains(notice)).forEach(problems::add);
    }
}
