package org.eventbrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.FileRule;

/** How things stand after a run, in Prometheus' text format, for the textfile collector of its node exporter. */
final class MetricsFile {
    private final StringBuilder text = new StringBuilder();

    private MetricsFile() {}

    /**
     * Writes the file aside and renames it, so that a collector never reads half of it.
     *
     * @param run when the run ended and with which exit code, and when one last ended well
     */
    static void write(Path file, Path reports, Run run) throws IOException {
        MetricsFile metrics = new MetricsFile();
        metrics.run(run);
        metrics.editions(new Editions(reports));
        Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), metrics.text.toString());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void run(Run run) {
        gauge(
                "last_run_timestamp_seconds",
                "When the last run ended.",
                run.ended().getEpochSecond());
        gauge("last_run_duration_seconds", "How long it took.", run.took().toMillis() / 1000.0);
        gauge("last_run_exit_code", "Its exit code; 0 is well.", run.code());
        run.lastSuccess()
                .ifPresent(time ->
                        gauge("last_success_timestamp_seconds", "When a run last ended well.", time.getEpochSecond()));
    }

    private void editions(Editions editions) {
        gauge("editions", "How many editions there are.", editions.names().size());
        String latest = editions.latestName().orElse("");
        editions.past().stream()
                .filter(edition -> edition.name().equals(latest))
                .findFirst()
                .ifPresent(this::edition);
    }

    private void edition(PastEdition edition) {
        gauge("events", "How many events the latest edition counts.", edition.events());
        Map<Fate, Long> rows = new EnumMap<>(Fate.class);
        edition.manifest().inputs().forEach(input -> input.fates()
                .forEach((fate, count) -> rows.merge(fate, count, Long::sum)));
        head("rows", "What became of the rows of the latest edition's input.");
        for (Fate fate : Fate.values()) {
            text.append("eventbrief_rows{fate=\"")
                    .append(fate.code())
                    .append("\"} ")
                    .append(rows.getOrDefault(fate, 0L))
                    .append('\n');
        }
        gauge(
                "datasets_shrunk",
                "How many datasets of the latest edition have far fewer events than in the one before; 0 is well.",
                edition.manifest().notices().getOrDefault(FileRule.DATASET_SHRANK.code(), 0L));
        gauge(
                "edition_timestamp_seconds",
                "When the latest edition was published.",
                edition.published().getEpochSecond());
    }

    private void head(String name, String help) {
        text.append("# HELP eventbrief_").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE eventbrief_").append(name).append(" gauge\n");
    }

    private void gauge(String name, String help, Number value) {
        head(name, help);
        text.append("eventbrief_").append(name).append(' ').append(value).append('\n');
    }

    /** What there is to tell of a run. */
    record Run(Instant ended, Duration took, int code, Optional<Instant> lastSuccess) {}
}
