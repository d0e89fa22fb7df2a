package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that tell of two editions and a scoped one. */
class PublishedCommandsTest {
    @TempDir
    static Path folder;

    private static String first = "";
    private static String second = "";

    private static Desk desk() {
        return new Desk(folder);
    }

    @BeforeAll
    static void publish() {
        Desk desk = desk();
        assertThat(desk.runOn(Desk.ONE).code()).isZero();
        first = desk.editions().latestName().orElseThrow();
        assertThat(desk.runOn(Desk.TWO).code()).isZero();
        second = desk.editions().latestName().orElseThrow();
        assertThat(desk.run("--data-only").code()).isZero();
    }

    @Test
    void historyTellsWhatEachEditionChanged() {
        List<String> lines =
                desk().command("history", "--format", "csv").out().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("edition,published,as_of,events,change,restated,scoped,latest,before,version");
        assertThat(lines.get(1)).contains(",3,0,", ",true,false," + second);
        assertThat(lines.get(2)).startsWith(second).contains(",2021-05-06,3,1,").contains(",false,true," + first);
        assertThat(lines.get(3)).startsWith(first).contains(",2,,,false,false,,");
        long restated = Long.parseLong(lines.get(2).split(",", -1)[5]);
        assertThat(desk().editions().folder(second).resolve("data/restatements.csv"))
                .content()
                .hasLineCount((int) restated + 1);
        assertThat(restated).isPositive();
    }

    @Test
    void historyIsATableForPeopleAndJsonForPrograms() {
        assertThat(desk().command("history").out()).contains("as of", "restated", second);
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(desk().command("history", "--format", "json").out());
        assertThat(json.get(1).get("events").asInt()).isEqualTo(3);
        assertThat(json.get(2).get("change").isNull()).isTrue();
        assertThat(json.get(1).get("latest").asBoolean()).isTrue();
    }

    @Test
    void historyOfNothingSaysSo(@TempDir Path empty) {
        CommandLineRun run = new Desk(empty).command("history");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing has been published");
    }

    @Test
    void diffShowsTheRestatedFigures() {
        CommandLineRun run = desk().command("diff", first, "latest", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList())
                .contains(
                        "dataset,actor_id,actor,year,figure,before,after,change,sort",
                        "desk,,,2021,events,1,2,1,restated",
                        "desk,,,2021,fatalities_best,3,6,3,restated")
                .anyMatch(line -> line.endsWith("Zed,2021,events,1,2,1,restated"))
                .noneMatch(line -> line.contains("Belmara,2021"));
        assertThat(desk().command("diff", first, "latest", "--all", "--format", "csv")
                        .out())
                .contains("Belmara,2021,events,0,1,1,new");
    }

    @Test
    void diffAgreesWithTheRestatementsOfTheEdition() throws IOException {
        List<String> told = Files.readAllLines(desk().latest().resolve("data/restatements.csv")).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 7)))
                .toList();
        List<String> found = desk().command("diff", first, "latest", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 7)))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void diffSaysHowManyFiguresDifferEvenIfNoneDo() {
        assertThat(desk().command("diff", first, first).out()).contains("0 figures restated, 0 of them gone");
        assertThat(desk().command("diff", first, second).out()).contains("figures restated", "fatalities_best");
    }

    @Test
    void anEditionThatIsNotThereIsAnsweredWithTheNearest() {
        CommandLineRun run = desk().command("diff", first.replace('-', '_'), "latest");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no such edition", "did you mean " + first + "?");
        assertThat(desk().command("verify", "20").err()).contains("it may be ", first, " or ", second);
        assertThat(desk().command("events", "--actor", "Zed", "--year", "2021", "--edition", "1999")
                        .err())
                .contains("there is no such edition");
    }

    @Test
    void verifyTellsAWholeEditionFromADamagedOne() throws IOException {
        assertThat(desk().command("verify").code()).isZero();
        assertThat(desk().command("verify", "--all").out()).contains(first + ": all", second + ": all");
        Path file = desk().editions().folder(first).resolve("data/dyad-years.csv");
        String text = Files.readString(file);
        Files.writeString(file, text + " ");
        CommandLineRun run = desk().command("verify", "--all");
        Files.writeString(file, text);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(first + ": not as it was published", "changed  data/dyad-years.csv");
    }

    @Test
    void eventsAreShownOfAnEditionWhoseNameIsBegun() {
        CommandLineRun run = desk().command(
                        "events",
                        "--actor",
                        "Zed",
                        "--year",
                        "2021",
                        "--csv",
                        "--edition",
                        second.substring(0, second.length() - 3));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("desk,a2,", "desk,a3,");
    }
}
