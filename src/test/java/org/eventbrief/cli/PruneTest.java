package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruneTest {
    private final Desk desk;

    PruneTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    /** The names of editions, each with another number of deaths in its one event. */
    private List<String> published(int editions) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < editions; i++) {
            assertThat(desk.runOn("a1,2020-01-02,clash,Arkonia,Belmara," + i + "\n")
                            .code())
                    .isZero();
            names.add(desk.editions().latestName().orElseThrow());
        }
        return names;
    }

    @Test
    void oldEditionsGoWithTheirLedgersAndTheRestStays() {
        List<String> names = published(3);
        assertThat(desk.run("--data-only").code()).isZero();

        CommandLineRun dry = desk.command("prune", "--keep", "1", "--dry-run");
        assertThat(dry.out()).contains("Would go  " + names.get(0));
        assertThat(desk.editions().names()).hasSize(4);

        CommandLineRun run = desk.command("prune", "--keep", "1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Gone      " + names.get(0));
        assertThat(desk.editions().names()).hasSize(3).contains(names.get(1), names.get(2));
        assertThat(desk.litter()).allSatisfy(folder -> assertThat(folder).isEmptyDirectory());
        assertThat(desk.command("verify", "--all").code()).isZero();
        assertThat(desk.command("prune", "--keep", "1").out()).contains("No edition is too old");
    }

    @Test
    void theConfigurationPrunesAfterEachPublishing() {
        desk.with("eventbrief.yaml", "keep: 2\n");
        List<String> names = published(4);
        assertThat(desk.editions().names()).containsExactlyInAnyOrder(names.get(2), names.get(3));
        assertThat(desk.editions().latestName()).contains(names.get(3));
    }

    @Test
    void nothingCanBeAskedThatTakesEverythingAway() {
        assertThat(desk.command("prune", "--keep", "0").code()).isEqualTo(2);
        assertThat(desk.command("prune").code()).isEqualTo(2);
        assertThat(desk.with("eventbrief.yaml", "keep: 0\n").runOn(Desk.ONE).err())
                .contains("keep: at least the latest edition stays");
        assertThat(desk.with("eventbrief.yaml", "keep-monthly: 3\n")
                        .runOn(Desk.ONE)
                        .err())
                .contains("keep-monthly: goes together with keep");
        assertThat(desk.with("eventbrief.yaml", "keep-montly: 3\n")
                        .runOn(Desk.ONE)
                        .err())
                .contains("did you mean keep-monthly?");
    }
}
