package org.eventbrief.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventbrief.event.Event;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files of the providers themselves, which are no part of the project: where they are absent, these tests say so. */
class SharedDataTest {
    private static final Path SHARED = Path.of(Optional.ofNullable(System.getProperty("eventbrief.shared"))
                    .orElse(Path.of("..", "shared").toString()))
            .resolve("data");

    @BeforeAll
    static void need_the_providers_files() {
        boolean there = Files.isDirectory(SHARED);
        if (!there) {
            System.err.println("SKIPPED: the providers' files are not in " + SHARED
                    + "; -Deventbrief.shared=FOLDER names the folder above its data/");
        }
        assumeTrue(there, "the providers' files are absent");
    }

    @Test
    void every_row_of_GED_19_1_counts_and_its_types_and_deaths_are_the_published_ones() {
        Collected ged = read("ucdp/ged-19.1-global-17-columns.csv");

        assertThat(ged.rejected()).isEmpty();
        assertThat(ged.events()).hasSize(152_616);
        assertThat(ged.file().release()).isEqualTo("19.1");
        assertThat(ged.events().stream().collect(groupingBy(SharedDataTest::type, counting())))
                .isEqualTo(Map.of(
                        "state-based conflict", 107_247L,
                        "non-state conflict", 14_228L,
                        "one-sided violence", 31_141L));
        assertThat(ged.events().stream().collect(groupingBy(SharedDataTest::type, summingLong(event -> event.deaths()
                        .best()))))
                .isEqualTo(Map.of(
                        "state-based conflict", 1_127_259L,
                        "non-state conflict", 167_098L,
                        "one-sided violence", 794_738L));
    }

    private static String type(Event event) {
        return event.type().type();
    }

    @Test
    void the_other_layouts_of_GED_are_understood_to_the_last_row() {
        assertThat(accepted("ucdp/ged-19.1-myanmar-bangladesh-original.csv")).isEqualTo(3_194);
        assertThat(accepted("ucdp/ged-19.1-bangladesh-hxl-row.csv")).isEqualTo(601);
        assertThat(accepted("ucdp/ged-24.1-myanmar-49-columns.csv")).isEqualTo(7_374);
    }

    @Test
    void the_releases_are_read_off_the_names() {
        assertThat(read("ucdp/ged-24.1-myanmar-49-columns.csv").file().release())
                .isEqualTo("24.1");
        assertThat(read("ucdp/ged-19.1-bangladesh-hxl-row.csv").file().release())
                .isEqualTo("19.1");
    }

    @Test
    void the_exports_of_GDELT_are_understood_to_the_last_row() {
        assertThat(accepted("gdelt/20180101000000.export.CSV")).isEqualTo(2_414);
        assertThat(accepted("gdelt/20191024143000.export.CSV")).isEqualTo(2_111);
        assertThat(accepted("gdelt/gdelt-1.0-ragged-57-58-columns.csv")).isEqualTo(100);
    }

    @Test
    void GDELT_1_and_2_are_told_apart() {
        assertThat(read("gdelt/20180101000000.export.CSV").file().format().name())
                .isEqualTo("gdelt-2");
        assertThat(read("gdelt/gdelt-1.0-ragged-57-58-columns.csv")
                        .file()
                        .format()
                        .name())
                .isEqualTo("gdelt-1");
    }

    @Test
    void tables_of_counts_and_of_codes_are_refused() {
        List<String> files = List.of(
                "ucdp/published-onesided-19.1.csv",
                "gdelt/lookups/lookup_cameoEvent.txt",
                "gdelt/lookups/lookup_cameoType.txt");

        assertThat(files).allSatisfy(file -> assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.ending()).isEqualTo(Ending.FAILED);
                    assertThat(refusal.notices().get(0).code()).isEqualTo(FileRule.ALREADY_COUNTED.code());
                }));
    }

    private static long accepted(String file) {
        Collected read = read(file);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.adds()).isTrue();
        return read.events().size();
    }

    private static Collected read(String file) {
        return Collected.of(SHARED.resolve(file));
    }
}
