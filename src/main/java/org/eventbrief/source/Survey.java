package org.eventbrief.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.Severity;

/** Finds the files of an input, fingerprints them, recognises their formats and cuts them into blocks. */
public final class Survey {
    private static final Comparator<FileNotice> ORDER =
            Comparator.comparing(FileNotice::file, CodePoints.ORDER).thenComparing(FileNotice::rule);

    private Survey() {}

    /**
     * Surveys an input; the result does not depend on the order in which the file system lists it.
     *
     * @throws Refusal with all that is wrong, where a file cannot be used or nothing is there
     */
    public static Surveyed of(SurveyRequest request) {
        return require(look(request), request.inputs());
    }

    /**
     * Lets a survey pass with which a run can go on.
     *
     * @throws Refusal with all that is wrong, where a file cannot be used or nothing is there
     */
    public static Surveyed require(Surveyed looked, List<Path> inputs) {
        refuse(looked.notices(), looked.files(), inputs);
        return looked;
    }

    /**
     * Surveys an input as {@link #of} does, and gives what can be used together with what is wrong.
     *
     * @throws Refusal where an input is missing, or two have a file of one name
     */
    public static Surveyed look(SurveyRequest request) {
        InputWalk walk = InputWalk.of(request.inputs(), request.followLinks());
        List<Inspected> inspected = inspect(walk.files(), request);
        List<FileNotice> notices = new ArrayList<>(walk.notices());
        inspected.forEach(one -> notices.addAll(one.notices()));
        notices.sort(ORDER);
        List<SourceFile> files = numbered(inspected.stream()
                .map(Inspected::file)
                .flatMap(Optional::stream)
                .toList());
        refuseSameNames(files);
        return new Surveyed(files, notices);
    }

    private static List<Inspected> inspect(List<Found> found, SurveyRequest request) {
        Inspector inspector = new Inspector(request.formats(), request.releases());
        ForkJoinPool pool = new ForkJoinPool(Math.max(1, request.threads()));
        try {
            List<ForkJoinTask<List<Inspected>>> tasks = found.stream()
                    .map(file -> pool.submit(() -> inspector.inspect(file)))
                    .toList();
            return tasks.stream().flatMap(task -> task.join().stream()).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<SourceFile> numbered(List<SourceFile> files) {
        List<SourceFile> numbered = new ArrayList<>();
        files.stream()
                .sorted(Comparator.comparing(SourceFile::name, CodePoints.ORDER))
                .forEach(file -> numbered.add(file.numbered(numbered.size())));
        return numbered;
    }

    /** A name is all that rejected rows, manifest and events say of a file. */
    private static void refuseSameNames(List<SourceFile> files) {
        List<FileNotice> same = files.stream()
                .collect(Collectors.groupingBy(
                        SourceFile::name, () -> new TreeMap<>(CodePoints.ORDER), Collectors.toList()))
                .entrySet()
                .stream()
                .filter(named -> named.getValue().size() > 1)
                .map(named -> new FileNotice(named.getKey(), FileRule.SAME_NAME, paths(named.getValue())))
                .toList();
        if (!same.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, same);
        }
    }

    private static String paths(List<SourceFile> files) {
        return files.stream()
                .map(file -> file.path().toString())
                .sorted(CodePoints.ORDER)
                .collect(Collectors.joining(", "));
    }

    private static void refuse(List<FileNotice> notices, List<SourceFile> files, List<Path> inputs) {
        List<FileNotice> errors = notices.stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(Ending.FAILED, errors);
        }
        if (files.isEmpty()) {
            List<FileNotice> nothing = new ArrayList<>();
            inputs.forEach(input -> nothing.add(new FileNotice(
                    input.toString(), FileRule.NOTHING_FOUND, "what is read are files named " + FileKind.READ)));
            nothing.addAll(notices);
            throw new Refusal(Ending.NO_INPUT, nothing);
        }
    }

    /**
     * Says of each file, and of each table of an archive, which format it has and why the others do not fit; of one that
     * cannot be read it says nothing.
     *
     * @throws Refusal where an input is missing
     */
    public static List<Explanation> explain(List<Path> inputs, Formats formats) {
        return explain(new SurveyRequest(inputs, formats, Map.of(), 1));
    }

    /** The same for what a survey would find. */
    public static List<Explanation> explain(SurveyRequest request) {
        return InputWalk.of(request.inputs(), request.followLinks()).files().stream()
                .flatMap(found -> explain(found, request.formats()).stream())
                .toList();
    }

    private static List<Explanation> explain(Found found, Formats formats) {
        List<Explanation> explanations = new ArrayList<>();
        try {
            Allowance allowance = Allowance.of(Files.size(found.path()));
            List<Candidate> tables = FileKind.of(found.path().getFileName().toString()) == FileKind.ZIP
                    ? Archive.of(found).members()
                    : List.of(new Candidate(found.path(), "", found.name()));
            for (Candidate table : tables) {
                explanations.add(explain(table, table.sample(allowance), formats));
            }
        } catch (IOException | UncheckedIOException | CsvParseException unreadable) {
            return explanations;
        }
        return explanations;
    }

    private static Explanation explain(Candidate table, Sample sample, Formats formats) {
        Recognised recognised = new Recogniser(formats).of(sample, table.name());
        Optional<SourceFormat> format =
                recognised instanceof Recognised.Table known ? Optional.of(known.format()) : Optional.empty();
        Optional<FileRule> rule =
                recognised instanceof Recognised.Other other ? Optional.of(other.rule()) : Optional.empty();
        String finding = recognised instanceof Recognised.Other other
                ? new FileNotice(table.name(), other.rule(), other.detail()).message()
                : "";
        return new Explanation(table.name(), format, rule, finding, new Verdicts(formats).on(sample, format));
    }

    /**
     * The SHA-256 of a file, in hexadecimal digits, to see whether it changed while it was read.
     *
     * @throws Refusal where it cannot be read
     */
    public static String fingerprint(SourceFile file) {
        try {
            return Fingerprint.of(file.path());
        } catch (IOException unreadable) {
            throw Refusal.of(Ending.FAILED, Inspector.unreadable(file.name(), unreadable));
        }
    }

    /**
     * Whether a file is as it was surveyed. Its time of change tells; only where that is another are its bytes looked at.
     *
     * @throws Refusal where it cannot be read
     */
    public static boolean isUnchanged(SourceFile file) {
        try {
            return FileStamp.of(file.path()).equals(file.stamp())
                    || fingerprint(file).equals(file.sha256());
        } catch (IOException unreadable) {
            throw Refusal.of(Ending.FAILED, Inspector.unreadable(file.name(), unreadable));
        }
    }
}
