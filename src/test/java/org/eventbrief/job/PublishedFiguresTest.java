package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eventbrief.actor.Names;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.Ending;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts a whole release and compares it with what its provider published of it. */
class PublishedFiguresTest {
    private static final Path DATA = Path.of("..", "shared", "data", "ucdp");
    private static final Path GLOBAL = DATA.resolve("ged-19.1-global-17-columns.csv");
    private static final Path PUBLISHED = DATA.resolve("published-onesided-19.1.csv");

    @TempDir
    Path folder;

    @BeforeEach
    void skipWithoutTheData() {
        Assumptions.assumeTrue(
                Files.exists(GLOBAL) && Files.exists(PUBLISHED),
                () -> "SKIPPED: " + GLOBAL.toAbsolutePath().normalize() + " is not there");
    }

    @Test
    void everyEventOfTheReleaseIsAcceptedAndTotalsByTypeAreThePublishedOnes() throws IOException {
        RunOutcome outcome = run(Optional.empty());

        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(outcome.summary().orElseThrow().rows().get(Fate.ACCEPTED)).isEqualTo(152_616);
        assertThat(totals(outcome))
                .containsEntry("dataset", "152616 events, 2089095 deaths")
                .containsEntry("state-based conflict", "107247 events, 1127259 deaths")
                .containsEntry("non-state conflict", "14228 events, 167098 deaths")
                .containsEntry("one-sided violence", "31141 events, 794738 deaths");
    }

    @Test
    void oneSidedActorYearsEqualThePublishedOnesToTheFigure() throws IOException {
        assertThat(equalActorYears(run(Optional.empty()))).isEqualTo(945);
    }

    @Test
    void twoAliasesMakeFourMoreActorYearsEqual() throws IOException {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(
                reference.resolve("actors.csv"),
                """
                actor_id,actor,alias,dataset
                romania,Government of Rumania,Government of Romania,ucdp-ged
                splm-a-io,SPLM/A In Opposition,SPLM/A - IO,ucdp-ged
                """);

        assertThat(equalActorYears(run(Optional.of(reference)))).isEqualTo(949);
    }

    private RunOutcome run(Optional<Path> reference) {
        return Launch.of(
                new RunRequest(
                        List.of(GLOBAL),
                        folder.resolve("reports"),
                        Optional.empty(),
                        reference,
                        new RunRequest.Narrowing(List.of(), Optional.empty(), Optional.empty(), true),
                        Optional.empty(),
                        2,
                        1,
                        false,
                        false),
                Progress.SILENT);
    }

    /** Sums over sides 1 of one type are sums over events there, for a side of GED is one actor. */
    private Map<String, String> totals(RunOutcome outcome) throws IOException {
        Map<String, String> totals = new TreeMap<>();
        long[] all = new long[2];
        rows(table(outcome, "dataset-years.csv"), row -> add(all, row));
        totals.put("dataset", text(all));
        Map<String, long[]> types = new TreeMap<>();
        rows(table(outcome, "actor-year-types.csv"), row -> {
            if (row.getField("role").equals("side_1")) {
                add(types.computeIfAbsent(row.getField("event_type"), type -> new long[2]), row);
            }
        });
        types.forEach((type, sums) -> totals.put(type, text(sums)));
        return totals;
    }

    private static void add(long[] sums, NamedCsvRecord row) {
        sums[0] += Long.parseLong(row.getField("events"));
        sums[1] += Long.parseLong(row.getField("fatalities_best"));
    }

    private static String text(long[] sums) {
        return sums[0] + " events, " + sums[1] + " deaths";
    }

    private long equalActorYears(RunOutcome outcome) throws IOException {
        Map<String, String> counted = new HashMap<>();
        rows(table(outcome, "actor-year-types.csv"), row -> {
            if (row.getField("role").equals("side_1")
                    && row.getField("event_type").equals("one-sided violence")) {
                counted.put(row.getField("actor") + " " + row.getField("year"), row.getField("fatalities_best"));
            }
        });
        Map<String, String> published = new HashMap<>();
        rows(
                PUBLISHED,
                row -> published.put(
                        Names.clean(row.getField("actor_name")) + " " + row.getField("year"),
                        row.getField("best_fatality_estimate")));
        assertThat(published).hasSize(977);
        return published.entrySet().stream()
                .filter(row -> row.getValue().equals(counted.get(row.getKey())))
                .count();
    }

    private static Path table(RunOutcome outcome, String name) {
        return outcome.edition().orElseThrow().resolve("data").resolve(name);
    }

    private static void rows(Path table, java.util.function.Consumer<NamedCsvRecord> taker) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(table)) {
            records.forEach(taker);
        }
    }
}
