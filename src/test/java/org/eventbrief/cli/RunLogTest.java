package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run tells to whoever watches it. */
class RunLogTest {
    private static final String BAD = "a1,yesterday,talks,Arkonia,,\n";

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void makeADesk() {
        desk = new Desk(folder);
    }

    private static List<JsonNode> lines(CommandLineRun run) {
        JsonMapper json = JsonMapper.builder().build();
        return run.err().lines().map(json::readTree).toList();
    }

    private static void assertTheUsualFields(List<JsonNode> lines) {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("time").asString()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z");
            assertThat(line.get("level").asString()).isIn("info", "warning", "error");
            assertThat(line.get("event").asString()).isIn("step", "notice", "warning", "failure", "end");
            assertThat(line.get("message").asString()).isNotEmpty();
        });
    }

    @Test
    void aQuietRunThatIsWellPrintsNothing() {
        assertThat(desk.runOn(Desk.ONE, "--quiet")).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(desk.runOn(Desk.ONE, "--quiet")).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(desk.runOn(Desk.TWO, "--quiet", "--log-format", "json")).isEqualTo(new CommandLineRun(0, "", ""));
    }

    @Test
    void aQuietRunThatFailsSaysWhyOnStandardError() {
        CommandLineRun run = desk.runOn(BAD, "--quiet");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("eventbrief: "));
    }

    @Test
    void theLogEndsWithOneLineThatSumsUp() {
        List<String> lines = desk.runOn(Desk.ONE).err().lines().toList();
        assertThat(lines.get(lines.size() - 1))
                .matches("\\S+ Published \\S+/editions/\\S+: 2 accepted; 3 actors, 2020–2021");
        assertThat(desk.runOn(Desk.ONE).err()).contains("Z Nothing has changed since ");
    }

    @Test
    void aJsonLogHasOneObjectInEachLine() {
        CommandLineRun run = desk.runOn(Desk.ONE, "--log-format", "json");
        List<JsonNode> lines = lines(run);
        assertTheUsualFields(lines);
        assertThat(run.out()).isEmpty();
        assertThat(lines.stream().map(line -> line.get("message").asString()))
                .contains("Surveying", "Counting", "Publishing");
        JsonNode end = lines.get(lines.size() - 1);
        assertThat(end.get("event").asString()).isEqualTo("end");
        assertThat(end.get("code").asInt()).isZero();
        assertThat(end.get("rows").get("accepted").asLong()).isEqualTo(2);
        assertThat(end.get("actors").asLong()).isEqualTo(3);
        assertThat(end.get("as_of").asString()).isEqualTo("2021-03-04");
        assertThat(end.get("unchanged").asBoolean()).isFalse();
        assertThat(end.get("edition").asString())
                .endsWith(desk.editions().latestName().orElseThrow());
        assertThat(end.get("seconds").asDouble()).isPositive();
    }

    @Test
    void aJsonLogOfAFailedRunHasItsFindings() {
        List<JsonNode> lines = lines(desk.runOn(BAD, "--log-format", "json"));
        assertTheUsualFields(lines);
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.get("event").asString()).isEqualTo("notice");
            assertThat(line.get("code").asString()).isEqualTo("bad-date");
            assertThat(line.get("message").asString()).contains("events.csv, line 2", "yesterday");
        });
        JsonNode end = lines.get(lines.size() - 1);
        assertThat(end.get("level").asString()).isEqualTo("error");
        assertThat(end.get("code").asInt()).isEqualTo(3);
    }

    @Test
    void metricsAreWrittenAfterAGoodRunAndAfterABadOne() throws IOException {
        Path metrics = folder.resolve("eventbrief.prom");
        assertThat(desk.runOn(Desk.TWO, "--quiet", "--metrics", metrics.toString())
                        .code())
                .isZero();
        String good = Files.readString(metrics);
        assertThat(good.lines())
                .contains(
                        "eventbrief_last_run_exit_code 0",
                        "eventbrief_editions 1",
                        "eventbrief_events 3",
                        "# TYPE eventbrief_rows gauge",
                        "eventbrief_rows{fate=\"accepted\"} 3",
                        "eventbrief_rows{fate=\"rejected\"} 0")
                .allMatch(line -> line.matches(
                        "# (HELP|TYPE) eventbrief_\\w+ .+|eventbrief_\\w+(\\{fate=\"\\w+\"\\})?" + " [0-9.E]+"))
                .anyMatch(line -> line.startsWith("eventbrief_last_run_duration_seconds "));
        String success = line(good, "eventbrief_last_success_timestamp_seconds ");
        assertThat(desk.runOn(BAD, "--quiet", "--metrics", metrics.toString()).code())
                .isEqualTo(3);
        assertThat(Files.readString(metrics).lines())
                .contains("eventbrief_last_run_exit_code 3", "eventbrief_events 3", success);
        assertThat(folder.resolve("eventbrief.prom.next")).doesNotExist();
    }

    private static String line(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void metricsThatCannotBeWrittenAreAWarning() {
        CommandLineRun run = desk.runOn(
                Desk.ONE,
                "--quiet",
                "--metrics",
                folder.resolve("nowhere/m.prom").toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("the metrics could not be written");
    }

    @Test
    void aCommandRunsAfterPublishingAndOnlyThen() throws IOException {
        Path told = folder.resolve("told.txt");
        String command =
                "printf '%s %s %s\\n' \"$EVENTBRIEF_EDITION\" \"$EVENTBRIEF_EDITION_PATH\" \"$EVENTBRIEF_REPORTS\""
                        + " >> " + told;
        assertThat(desk.runOn(Desk.ONE, "--quiet", "--after-publish", command))
                .isEqualTo(new CommandLineRun(0, "", ""));
        String expected = desk.latest().getFileName() + " " + desk.latest().toAbsolutePath() + " "
                + desk.reports().toAbsolutePath();
        assertThat(Files.readAllLines(told)).containsExactly(expected);
        desk.runOn(Desk.ONE, "--after-publish", command);
        desk.runOn(BAD, "--after-publish", command);
        desk.runOn(Desk.TWO, "--after-publish", command, "--dry-run");
        assertThat(Files.readAllLines(told)).containsExactly(expected);
    }

    @Test
    void aCommandThatFailsAfterPublishingIsAWarningWithItsExitCode() {
        CommandLineRun run = desk.runOn(Desk.ONE, "--quiet", "--after-publish", "exit 7");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("eventbrief: published, but the command after it ended with exit code 7: exit 7\n");
    }

    @Test
    void theConfigurationCannotHaveCommandsRun() {
        CommandLineRun run = desk.with("eventbrief.yaml", "after-publish: touch /tmp/never\n")
                .runOn(Desk.ONE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("after-publish");
    }
}
