package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.edition.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
    private static final String HEADER = "event_id,date,event_type,side_1\n";
    private static final String GOOD = HEADER + "a1,2020-01-02,talks,Arkonia\na2,2021,talks,Belmara\n";

    private final Path folder;
    private final Path reports;

    ExitCodeTest(@TempDir Path folder) {
        this.folder = folder;
        this.reports = folder.resolve("reports");
    }

    private CommandLineRun run(Path input, String... more) {
        String[] args = new String[more.length + 5];
        String[] first = {"run", "--input", input.toString(), "--reports", reports.toString()};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return CommandLineRun.of(args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void assertNothingPublished() {
        assertThat(reports.resolve("editions")).doesNotExist();
        assertThat(reports.resolve("latest")).doesNotExist();
        assertThat(reports.resolve(".eventbrief/work"))
                .satisfiesAnyOf(work -> assertThat(work).doesNotExist(), work -> assertThat(work)
                        .isEmptyDirectory());
    }

    @Test
    void aGoodInputIsPublishedAndItsRepetitionIsNot() throws IOException {
        Path input = file("good.csv", GOOD);

        CommandLineRun first = run(input);
        assertThat(first.err()).doesNotContain("eventbrief:");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("good.csv (desk), 2 rows", "2 accepted", "2 actors, 2020–2021");
        assertThat(reports.resolve("latest/data/actor-years.csv")).isRegularFile();

        CommandLineRun second = run(input);
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("Nothing has changed since");
        assertThat(new Editions(reports).names()).hasSize(1);
    }

    @Test
    void aWrongOptionEndsWithTwo() throws IOException {
        assertThat(run(file("good.csv", GOOD), "--bogus").code()).isEqualTo(2);
        assertThat(run(file("good.csv", GOOD), "--year", "MMXX").code()).isEqualTo(2);
        assertThat(run(file("good.csv", GOOD), "--config", "nowhere.yaml").code())
                .isEqualTo(2);
        assertNothingPublished();
    }

    @Test
    void aWrongValueIsToldInWordsThatAreNotJavas() throws IOException {
        Path good = file("good.csv", GOOD);
        assertThat(run(good, "--as-of", "2000-13-01").err().lines().findFirst().orElseThrow())
                .isEqualTo("eventbrief: Invalid value for option '--as-of': '2000-13-01' is no day such as 2024-06-30");
        assertThat(run(good, "--top", "ten").err().lines().findFirst().orElseThrow())
                .isEqualTo("eventbrief: Invalid value for option '--top': 'ten' is no whole number");
        assertThat(run(good, "--threads", "1.5").err().lines().findFirst().orElseThrow())
                .isEqualTo("eventbrief: Invalid value for option '--threads': '1.5' is no whole number");
    }

    @Test
    void reportsWithinTheInputAreRefusedWithOneMessageAndNothingIsWritten() throws IOException {
        file("good.csv", GOOD);
        CommandLineRun run = run(folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsOnlyOnce("eventbrief:").contains("would be read as input");
        assertThat(reports).doesNotExist();
    }

    @Test
    void aWrongConfigurationNamesTheKeyThatWasMeant() throws IOException {
        Path config = file("eventbrief.yaml", "organisaton: Desk of Arkonia\n");
        CommandLineRun run = run(file("good.csv", GOOD), "--config", config.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("organisaton", "did you mean organisation?");
    }

    @Test
    void tooManyRejectedRowsEndWithThreeAndNameLineValueAndRule() throws IOException {
        CommandLineRun run = run(file("bad.csv", HEADER + "a1,2020-13-01,talks,Arkonia\na2,2021,talks,Belmara\n"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bad.csv, line 2: date is \"2020-13-01\": this is no date");
        assertNothingPublished();
    }

    @Test
    void rejectedRowsBelowTheShareAreListed() throws IOException {
        CommandLineRun run = run(
                file("bad.csv", HEADER + "a1,2020-13-01,talks,Arkonia\na2,2021,talks,Belmara\n"),
                "--max-rejected",
                "50");
        assertThat(run.code()).isZero();
        assertThat(reports.resolve("latest/data/rejected-rows.csv"))
                .content()
                .contains("bad.csv,2,bad-date,")
                .contains(",a1,2020-13-01");
    }

    @Test
    void aQuoteThatHidesMuchOfAFileIsOneRowTooMany() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 300; i++) {
            rows.append("a")
                    .append(i)
                    .append(",2020-01-02,talks,")
                    .append(i == 250 ? "\"" : "")
                    .append("Arkonia\n");
        }
        CommandLineRun run = run(file("quote.csv", rows.toString()));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("one row without an end hides", "quote.csv, line 252: a quote is opened");
        assertNothingPublished();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a3,20", // too few cells for a row that counts
                "a3,2021,talks,Arkonia,Bel", // after all that counting needs
                "a3,2021,talks,\"Arko" // in a quote
            })
    void aFileThatEndsInTheMidstOfARowIsRefusedAlsoQuietly(String end) throws IOException {
        String many = IntStream.range(0, 400)
                .mapToObj(event -> "b" + event + ",2020-01-02,talks,Arkonia,Belmara,A note\n")
                .collect(Collectors.joining());
        Path cut = file("cut.csv", "event_id,date,event_type,side_1,side_2,notes\n" + many + end);
        CommandLineRun run = run(cut, "--quiet", "--max-rejected", "100");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cut.csv: the file ends in the midst of a row", "line 402 is its last");
        assertNothingPublished();
        CommandLineRun check = CommandLineRun.of("check", cut.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("cut.csv: the file ends in the midst of a row", "line 402 is its last");
    }

    @Test
    void aFileThatEndsInTheMidstOfARowIsWrongInStatusAndMetrics() throws IOException {
        Path metrics = folder.resolve("metrics.prom");
        run(file("cut.csv", HEADER + "a1,2020-01-02,talks,Arkonia\na2,20"), "--metrics", metrics.toString());
        CommandLineRun status = CommandLineRun.of("status", "--reports", reports.toString());
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).contains("cut.csv: the file ends in the midst of a row");
        assertThat(metrics).content().contains("eventbrief_last_run_exit_code 1\n");
    }

    @Test
    void aWholeLastRowNeedsNoLineEnd() throws IOException {
        Path whole = file("whole.csv", HEADER + "a1,2020-01-02,talks,Arkonia\na2,2021,talks,Belmara");
        assertThat(run(whole).code()).isZero();
        assertThat(CommandLineRun.of("check", whole.toString()).code()).isZero();
    }

    @Test
    void whatNewerRowsChangedIsInTheSummary() throws IOException {
        String header = "event_id,date,event_type,side_1,fatalities_best\n";
        CommandLineRun run = run(file(
                "good.csv",
                header + "a1,2020-01-02,talks,Arkonia,3\na1,2020-01-02,talks,Arkonia,4\na2,2021,talks,Zed,\n"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 accepted, 1 superseded")
                .contains("newer rows of an event replaced older ones: 1 row; deaths differ in 1, dates in 0, names of"
                        + " actors in 0");
    }

    @Test
    void noInputEndsWithFour() throws IOException {
        assertThat(run(folder.resolve("missing")).code()).isEqualTo(4);
        assertThat(run(file("empty.csv", "")).code()).isEqualTo(4);
        assertThat(run(file("header.csv", HEADER)).code()).isEqualTo(4);
        assertThat(run(Files.createDirectory(folder.resolve("nothing"))).code()).isEqualTo(4);
        assertNothingPublished();
    }

    @Test
    void aHeaderAloneAmongOthersIsANotice() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.csv"), GOOD);
        Files.writeString(input.resolve("header.csv"), HEADER);
        CommandLineRun run = run(input);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("header.csv: a header without a row");
    }

    @Test
    void aTableOfUnknownFormatEndsWithOneEvenAmongOthers() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.csv"), GOOD);
        Files.writeString(input.resolve("other.csv"), "name,colour\nx,blue\ny,red\n");
        CommandLineRun run = run(input);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("other.csv: the header is that of no known format");
        assertNothingPublished();
    }

    @Test
    void aFailedRunLeavesTheLastEditionUntouched() throws IOException {
        run(file("good.csv", GOOD));
        Path latest = reports.resolve("latest").toRealPath();
        assertThat(run(file("good.csv", GOOD + "a3,yesterday,talks,Corvia\n")).code())
                .isEqualTo(3);
        assertThat(reports.resolve("latest").toRealPath()).isEqualTo(latest);
        assertThat(new Editions(reports).names()).hasSize(1);
    }

    @Test
    void theEventsBehindANumberAddUpToIt() throws IOException {
        run(file("good.csv", GOOD));
        CommandLineRun events = CommandLineRun.of(
                "events", "--reports", reports.toString(), "--actor", "Arkonia", "--year", "2020", "--csv");
        assertThat(events.code()).isZero();
        assertThat(events.out())
                .contains("desk,a1,2020-01-02,day,side_1,Arkonia")
                .contains("good.csv,2");
        assertThat(CommandLineRun.of("events", "--reports", reports.toString(), "--actor", "Arcona", "--year", "2020")
                        .err())
                .contains("did you mean \"Arkonia\" (desk)?");
    }

    @Test
    void reportsWithinTheInputAreRefusedBeforeTheyAreReadAsInput() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.csv"), GOOD);
        CommandLineRun run = CommandLineRun.of(
                "run",
                "--input",
                input.toString(),
                "--reports",
                input.resolve("out").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("reports would be read as input by the next run");
        assertThat(input.resolve("out")).doesNotExist();
    }

    @Test
    void anActorThatNobodyKnowsIsSaidSo() throws IOException {
        CommandLineRun run = run(file("good.csv", GOOD), "--actor", "Arkonja");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"Arkonja\": nobody", "did you mean \"Arkonia\" (desk)?");
        assertNothingPublished();
    }

    @Test
    void tablesOfTheUsersAreHeldAsStrictlyAsTheConfiguration() throws IOException {
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(reference.resolve("actors.csv"), "actor_id,alias,valid_form\nark,Arkonia,\n");
        CommandLineRun misspelt = run(file("good.csv", GOOD), "--reference", reference.toString());
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("valid_form");

        Files.writeString(reference.resolve("actors.csv"), "actor_id,alias\nark,\"Arkonia\nbel,Belmara\n");
        CommandLineRun open = run(file("good.csv", GOOD), "--reference", reference.toString());
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).contains("a quote is opened and never closed");
    }

    @Test
    void whoIsMentionedInAnUnplacedEventAloneHasAName() throws IOException {
        run(file("good.csv", GOOD + "a3,,talks,Cestria\n"));
        assertThat(reports.resolve("latest/data/unplaced-events.csv")).content().contains("desk,a3,Cestria,talks");
    }
}
