package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.Folders;
import org.eventbrief.event.Role;
import org.eventbrief.notice.Refusal;
import org.eventbrief.report.ListedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehindNumberTest {
    private static final String HEADER = "event_id,date,event_type,side_1,side_2,associates_1,fatalities_best\n";

    @TempDir
    Path folder;

    private RunOutcome outcome = RunOutcome.stopped(List.of());

    @BeforeEach
    void count() {
        outcome = new MadeUpInput(folder)
                .with(
                        "a.csv",
                        HEADER
                                + "e1,2020-01-01,battle,Arkonia;Belmara,Zed,Arkonia,3\n"
                                + "e2,2020,battle,Corvia,Arkonia,,\n"
                                + "e3,2020-02-02,battle,Zed,Corvia,,0\n"
                                + "e3,2021-02-02,battle,Belmara,Yon,,5\n"
                                + "e4,,battle,Arkonia,,,7\n"
                                + "e2,2020,battle,Corvian Army,Arkonia,,2\n")
                .with("reference/actors.csv", "actor_id,actor,alias\ncorvia,Corvia,Corvian Army\n")
                .with("reference/groups.csv", "group_id,group,member\nleague,League,Arkonia\nleague,League,Belmara\n")
                .run();
    }

    @Test
    void theEventsBehindEveryActorYearAddUpToItsFigures() throws IOException {
        List<String> told = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(outcome.edition().orElseThrow().resolve("data/actor-years.csv"))) {
            for (NamedCsvRecord row : rows) {
                List<ListedEvent> events = behind(row.getField("actor_id"), Integer.parseInt(row.getField("year")))
                        .events();
                long deaths = events.stream()
                        .mapToLong(event -> Math.max(0, event.event().deaths().best()))
                        .sum();
                assertThat(events).as(row.toString()).hasSize(Integer.parseInt(row.getField("events")));
                assertThat(Long.toString(deaths)).isEqualTo(row.getField("fatalities_best"));
                assertThat(inRole(events, Role.SIDE_1)).isEqualTo(row.getField("events_side_1"));
                assertThat(inRole(events, Role.SIDE_2)).isEqualTo(row.getField("events_side_2"));
                told.add(row.getField("actor_id") + " " + row.getField("year") + " " + events.size());
            }
        }
        assertThat(told)
                .containsExactly(
                        "corvia 2020 2",
                        "desk:Arkonia 2020 2",
                        "desk:Belmara 2020 1",
                        "desk:Belmara 2021 1",
                        "desk:Yon 2021 1",
                        "desk:Zed 2020 2",
                        "league 2020 2",
                        "league 2021 1");
    }

    private static String inRole(List<ListedEvent> events, Role role) {
        return Long.toString(
                events.stream().filter(event -> event.roles().contains(role)).count());
    }

    @Test
    void anEventWhoseIdWasUsedTwiceHasTheIdUnderWhichItCounts() throws IOException {
        assertThat(behind("Belmara", 2021).events())
                .extracting(event -> event.id() + " " + event.event().row().file() + ":"
                        + event.event().row().line())
                .containsExactly("e3~2 a.csv:5");
    }

    @Test
    void aNameThatNobodyHasIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> behind("Arconia", 2020))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Arkonia");
    }

    @Test
    void anEditionWhoseLedgerIsGoneIsCountedAgainFromTheSameInput() throws IOException {
        BehindNumber.Answer kept = behind("Arkonia", 2020);
        Folders.delete(folder.resolve("reports/.eventbrief/ledger"));
        assertThat(behind("Arkonia", 2020)).isEqualTo(kept);
    }

    @Test
    void whereTheInputIsNoLongerTheSameThatIsSaid() throws IOException {
        Folders.delete(folder.resolve("reports/.eventbrief/ledger"));
        Path input = folder.resolve("input/a.csv");
        Files.writeString(input, Files.readString(input) + "e9,2020,battle,Zed,,,\n");
        assertThatThrownBy(() -> behind("Arkonia", 2020))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a.csv: this is not what the edition was made from");
    }

    private BehindNumber.Answer behind(String actor, int year) throws IOException {
        RunRequest request = new RunRequest(
                List.of(folder.resolve("input")),
                folder.resolve("reports"),
                Optional.empty(),
                Optional.empty(),
                RunRequest.Narrowing.NONE,
                Optional.empty(),
                2,
                100,
                true,
                false);
        return BehindNumber.of(new BehindNumber.Question(
                request,
                outcome.edition().map(edition -> edition.getFileName().toString()),
                actor,
                year,
                Optional.empty()));
    }
}
