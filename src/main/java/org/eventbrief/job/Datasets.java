package org.eventbrief.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.wording.AccessWords;
import org.eventbrief.settings.DatasetSettings;
import org.eventbrief.settings.Show;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.SourceFormat;

/** What is known of datasets: their formats say how they are, files and configuration which release they are. */
final class Datasets {
    private Datasets() {}

    /** The datasets of these codes, in this order. */
    static List<Dataset> of(Prepared run, List<String> codes) {
        return codes.stream().map(code -> dataset(run, code)).toList();
    }

    private static Dataset dataset(Prepared run, String code) {
        SourceFormat format = format(run, code);
        return new Dataset(
                code,
                format.title(),
                release(run, code),
                format.directed(),
                format.releasedWhole(),
                format.alwaysPartial(),
                run.settings().dataset(code).coverage());
    }

    private static SourceFormat format(Prepared run, String code) {
        return run.files().stream()
                .map(SourceFile::format)
                .filter(format -> format.dataset().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String release(Prepared run, String code) {
        return run.files().stream()
                .filter(file -> file.format().dataset().equals(code))
                .map(SourceFile::release)
                .filter(release -> !release.isEmpty())
                .distinct()
                .sorted(CodePoints.ORDER)
                .collect(Collectors.joining(", "));
    }

    /** What citations need. */
    static List<Source> sources(Prepared run, List<Dataset> datasets, Map<String, LocalDate> newest) {
        return datasets.stream()
                .map(dataset -> source(run, dataset, Optional.ofNullable(newest.get(dataset.code()))))
                .toList();
    }

    private static Source source(Prepared run, Dataset dataset, Optional<LocalDate> newest) {
        SourceFormat format = format(run, dataset.code());
        DatasetSettings own = run.settings().dataset(dataset.code());
        String release = dataset.release().isEmpty() ? "unknown" : dataset.release();
        String citation = format.citation()
                .replace("{release}", release)
                .replace("{accessed}", AccessWords.of(own.accessed(), newest));
        Show show = own.show().orElse(format.show() == org.eventbrief.source.Show.COUNTS ? Show.COUNTS : Show.EVENTS);
        return new Source(dataset, format.provider(), format.licence(), citation, format.url(), show);
    }

    /** The files that were read. */
    static List<InputFacts> inputs(Prepared run, Fates fates) {
        List<InputFacts> inputs = new ArrayList<>();
        for (SourceFile file : run.files()) {
            var own = fates.of(file.number());
            inputs.add(new InputFacts(
                    file.name(),
                    file.bytes(),
                    file.sha256(),
                    file.format().name(),
                    file.format().dataset(),
                    file.release(),
                    own.values().stream().mapToLong(Long::longValue).sum(),
                    own));
        }
        return inputs;
    }
}
