package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopedRepetitionTest {
    private final Desk desk;

    ScopedRepetitionTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @BeforeEach
    void publishTheTablesAlone() {
        assertThat(desk.runOn(Desk.ONE, "--data-only").out()).contains("2 accepted");
        assertThat(desk.editions().names()).hasSize(1);
    }

    private Path scoped() {
        return desk.editions().folder(desk.editions().names().get(0));
    }

    @Test
    void theSameScopeAgainChangesNothing() {
        CommandLineRun again = desk.run("--data-only");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo("Nothing has changed since " + scoped() + System.lineSeparator());
        assertThat(desk.editions().names()).hasSize(1);
        assertThat(desk.litter()).isEmpty();
    }

    @Test
    void anotherScopeOrAWholeRunOrForceIsPublished() {
        assertThat(desk.run("--data-only", "--year", "2021").out()).contains("2 accepted");
        assertThat(desk.run("--data-only", "--force").out()).contains("2 accepted");
        assertThat(desk.run().out()).contains("2 accepted");
        assertThat(desk.editions().names()).hasSize(4);
        assertThat(desk.editions().latestName()).isPresent();
    }

    @Test
    void itIsComparedWithAnotherEditionOnceThatIsTheLatest() {
        assertThat(desk.run().code()).isZero();
        assertThat(desk.run("--data-only").out()).contains("2 accepted");
        assertThat(desk.run("--data-only").out()).contains("Nothing has changed");
        assertThat(desk.editions().names()).hasSize(3);
    }

    @Test
    void aDamagedOneIsMadeAgain() throws IOException {
        Path table = scoped().resolve("data/actor-years.csv");
        String whole = Files.readString(table);
        Files.writeString(table, "damaged");
        assertThat(desk.run("--data-only").out()).contains("2 accepted");
        assertThat(table).hasContent(whole);
        assertThat(desk.editions().names()).hasSize(1);
        assertThat(desk.run("--data-only").out()).contains("Nothing has changed");
    }
}
