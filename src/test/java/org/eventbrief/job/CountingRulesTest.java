package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RemarkedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingRulesTest {
    private static final String DESK = "event_id,date,event_type,side_1,side_2\n";

    @TempDir
    Path folder;

    private MadeUpInput input = new MadeUpInput(Path.of(""));

    @BeforeEach
    void inFolder() {
        input = new MadeUpInput(folder);
    }

    @Test
    void anOlderGoodRowWinsOverARejectedNewerOneWithANotice() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with("b.csv", DESK + "e1,someday,battle,Arkonia,Zed\n")
                .run();

        assertThat(rows(outcome)).isEqualTo("rejected 1, accepted 1");
        assertThat(outcome.summary().orElseThrow().notices())
                .filteredOn(notice -> notice.code().equals("newer-row-rejected"))
                .extracting(Notice::message)
                .containsExactly("a.csv, line 2, event e1: a newer row of this event was rejected, so an older one is"
                        + " counted (b.csv, line 2)");
    }

    @Test
    void aRejectedRowThatIsOlderThanTheWinnerIsNoReasonForThatNotice() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,someday,battle,Arkonia,Zed\n")
                .with("b.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .run();

        assertThat(codes(outcome)).doesNotContain("newer-row-rejected");
    }

    @Test
    void aReusedIdIsTold() {
        RunOutcome outcome = input.with(
                        "a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\ne1,2021-01-01,battle,Belmara,Corvia\n")
                .run();

        assertThat(rows(outcome)).isEqualTo("accepted 2");
        assertThat(outcome.summary().orElseThrow().notices().stream()
                        .filter(RemarkedRow.class::isInstance)
                        .map(Notice::code))
                .containsExactly("reused-id", "reused-id");
    }

    @Test
    void theFatesOfAFileAddUpToItsRows() {
        RunOutcome outcome = input.with(
                        "a.csv",
                        DESK
                                + "e1,2020-01-01,battle,Arkonia,Zed\n"
                                + "e1,2020-01-01,battle,Arkonia,Belmara\n"
                                + "e2,someday,battle,Arkonia,\n"
                                + "e3,2020-02-02,battle,Arkonia,\n"
                                + "e4,,battle,Arkonia,\n"
                                + "e5,2021-01-01,battle,Arkonia,\n")
                .with("reference/withdrawn.csv", "dataset,event_id,reason\ndesk,e3,taken back\n")
                .run(Optional.of(LocalDate.of(2020, 6, 30)));

        assertThat(rows(outcome)).isEqualTo("rejected 1, superseded 1, withdrawn 1, later 1, unplaced 1, accepted 1");
        assertThat(outcome.summary().orElseThrow().files().get(0).rows()).isEqualTo(6);
    }

    @Test
    void onlyAnEarlierAsOfDayCuts() {
        input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,\ne2,2021-01-01,battle,Arkonia,\n");

        assertThat(asOf(Optional.empty())).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(asOf(Optional.of(LocalDate.of(2030, 1, 1)))).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(asOf(Optional.of(LocalDate.of(2020, 6, 30)))).isEqualTo(LocalDate.of(2020, 6, 30));
    }

    private LocalDate asOf(Optional<LocalDate> asked) {
        return input.run(asked).summary().orElseThrow().asOf();
    }

    @Test
    void twoReleasesStopTheRunNamingTheFiles() {
        RunOutcome outcome = input.withGed("ged191.csv", "1 2018-01-01 2018-01-01")
                .withGed("GEDEvent_v20_1.csv", "1 2018-01-01 2018-01-01")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.problems())
                .extracting(Notice::message)
                .anyMatch(message -> message.startsWith("ged191.csv") && message.contains("release 19.1"))
                .anyMatch(message -> message.startsWith("GEDEvent_v20_1.csv") && message.contains("release 20.1"));
    }

    @Test
    void oneKnownAndOneUnknownReleaseStopTheRun() {
        RunOutcome outcome = input.withGed("ged191.csv", "1 2018-01-01 2018-01-01")
                .withGed("events.csv", "2 2018-01-01 2018-01-01")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.problems()).extracting(Notice::message).anyMatch(text -> text.contains("release unknown"));
    }

    @Test
    void theConfigurationPicksOneOfTwoReleases() {
        RunOutcome outcome = input.withGed("ged191.csv", "1 2018-01-01 2018-01-01")
                .withGed("ged201.csv", "1 2018-01-01 2018-01-01", "2 2019-01-01 2019-01-01")
                .with("eventbrief.yaml", "datasets:\n  ucdp-ged:\n    release: \"19.1\"\n")
                .run();

        assertThat(rows(outcome)).isEqualTo("accepted 1");
    }

    @Test
    void aReleaseThatNoFileHasCannotBePicked() {
        RunOutcome outcome = input.withGed("ged191.csv", "1 2018-01-01 2018-01-01")
                .with("eventbrief.yaml", "datasets:\n  ucdp-ged:\n    release: \"18.1\"\n")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
        assertThat(outcome.problems()).extracting(Notice::message).anyMatch(text -> text.contains("18.1"));
    }

    @Test
    void candidateMonthsCountAfterTheReleaseAndMakeTheirYearPartial() throws IOException {
        RunOutcome outcome = input.withGed("ged191.csv", "1 2018-03-03 2018-03-03")
                .withGed("GEDEvent_v19_0_2.csv", "2 2018-12-31 2019-01-01", "3 2019-02-02 2019-02-03")
                .run();

        assertThat(rows(outcome)).isEqualTo("superseded 1, accepted 2");
        assertThat(lines(outcome, "dataset-years.csv"))
                .contains(
                        "ucdp-ged,2018,1,1,1,1,2018-01-01,2018-12-31,false,\"19.0.2, 19.1\"",
                        "ucdp-ged,2019,1,1,1,1,2019-01-01,2019-02-03,true,\"19.0.2, 19.1\"");
    }

    @Test
    void oneReleaseInTwoLayoutsIsOneDataset() throws IOException {
        RunOutcome outcome = input.withGed("ged191-short.csv", "1 2018-03-03 2018-03-03", "2 2018-03-04 2018-03-04")
                .with(
                        "ged191.csv",
                        "id,year,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,date_start,date_end,best\n"
                                + "1,2018,1,7,Government of Arkonia,8,Zed,2018-03-03,2018-03-03,5\n")
                .run();

        assertThat(rows(outcome)).isEqualTo("superseded 1, accepted 2");
        assertThat(lines(outcome, "dataset-years.csv"))
                .contains("ucdp-ged,2018,2,6,6,6,2018-01-01,2018-12-31,false,19.1");
        assertThat(lines(outcome, "actor-years.csv"))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("ucdp-ged,ucdp-ged:7,Government of Arkonia,2018,2,"));
    }

    @Test
    void aThirdRowOfTheActorBasedLayoutIsSideTwoTooAndNRowsAreNLessOneJoined() throws IOException {
        String row = "A1,2022-05-01,2022,Battles,";
        RunOutcome outcome = input.with(
                        "a.csv",
                        "event_id_cnty,event_date,year,event_type,actor1,inter1,fatalities,timestamp\n"
                                + row + "Arkonia,1,4,9\n"
                                + row + "Belmara,2,4,9\n"
                                + row + "Corvia,2,4,9\n")
                .run();

        assertThat(rows(outcome)).isEqualTo("joined 2, accepted 1");
        assertThat(lines(outcome, "dyad-years.csv").stream().skip(1).map(line -> List.of(line.split(","))
                        .subList(1, 4)))
                .containsExactly(
                        List.of("acled:Arkonia", "Arkonia", "acled:Belmara"),
                        List.of("acled:Arkonia", "Arkonia", "acled:Corvia"));
    }

    @Test
    void aTableThatSpeaksOfAnUnknownDatasetIsRefusedNamingFileAndLine() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,\n")
                .with("reference/actors.csv", "actor_id,alias,dataset\nx,Zed,desk\ny,Zed,ackled\n")
                .with("reference/withdrawn.csv", "dataset,event_id\n,e1\n")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
        assertThat(outcome.problems())
                .extracting(Notice::message)
                .anyMatch(text -> text.contains("actors.csv, line 3") && text.contains("ackled"))
                .anyMatch(text -> text.contains("withdrawn.csv, line 2"));
    }

    @Test
    void aDatasetOfAFormatWithoutFilesIsKnown() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,\n")
                .with("reference/actors.csv", "actor_id,alias,dataset\nx,Zed,acled\n")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
    }

    @Test
    void aCycleOfGroupsIsRefusedBeforeAnythingIsRead() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,\n")
                .with("reference/groups.csv", "group_id,member\na,b\nb,a\n")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
        assertThat(outcome.problems()).extracting(Notice::code).containsExactly("group-cycle");
    }

    @Test
    void anEventThatWasWithdrawnAndIsInNoFileIsToldWithItsLine() {
        RunOutcome outcome = input.with(
                        "a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\ne2,2020-01-01,battle,Arkonia,Zed\n")
                .with("reference/withdrawn.csv", "dataset,event_id\ndesk,e1\ndesk,e9\n")
                .run();

        assertThat(rows(outcome)).isEqualTo("withdrawn 1, accepted 1");
        assertThat(messages(outcome, "withdrawn-unknown"))
                .containsExactly(
                        "withdrawn.csv: events were taken back that no file of this input has: line 3" + " (desk:e9)");
    }

    @Test
    void withdrawnEventsThatAllAreThereAreNoReasonForANotice() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with("b.csv", DESK + "e2,2020-01-01,battle,Arkonia,Zed\n")
                .with("reference/withdrawn.csv", "dataset,event_id\ndesk,e1\n")
                .run();

        assertThat(codes(outcome)).doesNotContain("withdrawn-unknown");
    }

    @Test
    void aMembershipWhoseNarrowedBoundsLeaveNoDayIsTold() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with("reference/groups.csv", "group_id,member,valid_from,valid_to\nleague,Arkonia,2020,2020\n")
                .run();

        assertThat(messages(outcome, "membership-never-holds")).singleElement().satisfies(message -> assertThat(message)
                .contains("Arkonia (league, line 2 of groups.csv)"));
    }

    @Test
    void aMembershipOfTheConfigurationThatNeverHoldsOrHasNoMemberIsTold() {
        RunOutcome outcome = input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with(
                        "eventbrief.yaml",
                        "groups:\n  league:\n  - {member: Arkonia, from: 2020, to: 2020}\n  - Nobody\n")
                .run();

        assertThat(messages(outcome, "membership-never-holds")).singleElement().satisfies(message -> assertThat(message)
                .contains("Arkonia (league, line 3 of eventbrief.yaml)"));
        assertThat(messages(outcome, "member-missing"))
                .singleElement()
                .asString()
                .contains("Nobody (league)");
    }

    @Test
    void aNameAliasThatMeetsTwoIdsIsRefusedNamingFileAndLine() {
        RunOutcome outcome = input.with(
                        "ged191.csv",
                        "id,year,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,date_start,date_end,best\n"
                                + "1,2018,2,7,Zed,8,Arkonia,2018-01-01,2018-01-01,0\n"
                                + "2,2018,2,9,Zed,8,Arkonia,2018-01-01,2018-01-01,0\n")
                .with("reference/actors.csv", "actor_id,alias\nother,Arkonia\nzed,Zed\n")
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
        assertThat(outcome.problems())
                .extracting(Notice::message)
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains(Path.of("reference", "actors.csv") + ", line 3")
                        .contains("ucdp-ged:7, ucdp-ged:9"));
    }

    @Test
    void twoInputsWithAFileOfOneNameAreRefused() {
        input.with("a.csv", DESK + "e1,2020-01-01,battle,Arkonia,Zed\n")
                .with("../other/a.csv", DESK + "e2,2020-01-01,battle,Arkonia,Zed\n");

        RunOutcome outcome = input.run(List.of(folder.resolve("input"), folder.resolve("other")));

        assertThat(outcome.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
        assertThat(outcome.problems()).extracting(Notice::code).containsExactly("same-name");
    }

    private static List<String> messages(RunOutcome outcome, String code) {
        return outcome.summary().orElseThrow().notices().stream()
                .filter(notice -> notice.code().equals(code))
                .map(Notice::message)
                .toList();
    }

    private static String rows(RunOutcome outcome) {
        StringBuilder rows = new StringBuilder();
        for (Fate fate : Fate.values()) {
            long number = outcome.summary().orElseThrow().rows().getOrDefault(fate, 0L);
            if (number > 0) {
                rows.append(rows.isEmpty() ? "" : ", ")
                        .append(fate.code())
                        .append(' ')
                        .append(number);
            }
        }
        return rows.toString();
    }

    private static List<String> codes(RunOutcome outcome) {
        return outcome.summary().orElseThrow().notices().stream()
                .map(Notice::code)
                .toList();
    }

    private static List<String> lines(RunOutcome outcome, String table) throws IOException {
        return Files.readAllLines(
                outcome.edition().orElseThrow().resolve("data").resolve(table));
    }
}
