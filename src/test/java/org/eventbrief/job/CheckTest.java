package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String DESK = "event_id,date,event_type,side_1,side_2\n";

    @TempDir
    Path folder;

    private Check.Result check(String... names) {
        List<Path> inputs = List.of(names).stream()
                .map(name -> folder.resolve("input").resolve(name))
                .toList();
        return Check.of(RunRequest.toLook(inputs, Path.of("reports"), Optional.empty(), Optional.empty()));
    }

    private MadeUpInput input() {
        return new MadeUpInput(folder);
    }

    @Test
    void goodFilesAreShownBesideOneThatNoFormatFits() {
        input().with("good.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n").with("odd.csv", "a,b,c\n1,2,3\n");

        Check.Result result = check("");

        assertThat(result.ending()).isEqualTo(Ending.FAILED);
        assertThat(result.problems()).extracting(Notice::code).containsExactly("unknown-format");
        assertThat(result.lines())
                .anyMatch(line -> line.startsWith("File    good.csv: desk"))
                .anyMatch(line -> line.startsWith("  Event e1, 2020-01-01, in 2020, battle"))
                .contains("  1 rows understood, 0 rejected");
    }

    @Test
    void ofAFolderEachFileIsToldWithTheReason() {
        input().with("good.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with("odd.csv", "event_id,side_1,c\n1,2,3\n")
                .with("counted.csv", "COUNTRY,YEAR,EVENTS\nArkonia,2020,4\n");

        assertThat(check("").lines())
                .containsSequence(
                        "Format  good.csv: desk", "  desk: the header has every column that the format asks for")
                .anyMatch(line -> line.startsWith("Format  counted.csv: none; ") && line.contains("no table of events"))
                .anyMatch(line -> line.startsWith("Format  odd.csv: none; "))
                .contains("  desk: the header lacks event_type, date or cameo or side_2 or notes")
                .filteredOn(line -> line.startsWith("  acled: "))
                .hasSize(1);
    }

    @Test
    void ofAFileThatIsNamedEveryFormatIsToldWithTheReason() {
        input().with("good.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n");

        assertThat(check("good.csv").lines())
                .contains("  desk: the header has every column that the format asks for")
                .anyMatch(line -> line.startsWith("  ucdp-ged: the header lacks "));
    }

    @Test
    void goodFilesAreShownThoughTwoReleasesStopTheRun() {
        input().withGed("ged191.csv", "1 2018-01-01 2018-01-01").withGed("ged201.csv", "1 2018-01-01 2018-01-01");

        Check.Result result = check("");

        assertThat(result.ending()).isEqualTo(Ending.FAILED);
        assertThat(result.lines())
                .filteredOn(line -> line.startsWith("File    "))
                .hasSize(2);
    }

    @Test
    void rowsThatAQuoteSwallowedCountAsRejectedWhenItIsDecidedWhetherTheyAreTooMany() {
        String rows = IntStream.range(0, 300)
                .mapToObj(i -> "e" + i + ",2020-01-01,battle,Arkonia,Zed,,,,," + (i == 100 ? "\"" : "") + "A note"
                        + (i == 150 ? "\"" : "") + "\n")
                .collect(Collectors.joining());
        input().with("a.csv", "event_id,date,event_type,side_1,side_2,country,location,source,url,notes\n" + rows);

        Check.Result result = check("");

        assertThat(result.ending()).isEqualTo(Ending.TOO_MANY_REJECTED);
        assertThat(result.problems()).extracting(Notice::message).anyMatch(text -> text.contains("51 of 300"));
    }

    @Test
    void whatIsWantedOrRenamedButInNoFileIsTold() {
        input().with("good.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with(
                        "eventbrief.yaml",
                        "interest:\n  actors: [ark, Zed, 'ark*', nobody here, 'no*body', union]\n  years: [2020, 2031]\n")
                .with("reference/actors.csv", "actor_id,actor,alias\nark,Arkonia,Arkonia\nark,,Arkona\n")
                .with("reference/groups.csv", "group_id,group,member\nunion,Union,ark\n");

        Check.Result result = check("");

        assertThat(result.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(result.lines().stream().filter(line -> line.startsWith("Notice  ")))
                .containsExactly(
                        "Notice  \"Arkona\": no row of this input has this name, so the alias does nothing",
                        "Notice  \"nobody here\": the configuration wants reports about this actor, but nobody in this"
                                + " input has this id or name",
                        "Notice  \"no*body\": the configuration wants reports about this actor, but nobody in this"
                                + " input has this id or name",
                        "Notice  \"2031\": reports are wanted of this year, but no dataset has an event in it");
        assertThat(input().run().summary().orElseThrow().notices())
                .extracting(Notice::code)
                .contains("no-such-interest", "no-events-in-year");
    }
}
