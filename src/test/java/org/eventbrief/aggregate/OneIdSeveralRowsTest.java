package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.eventbrief.actor.MadeUpReference;
import org.eventbrief.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneIdSeveralRowsTest {
    private final SampleEvents events =
            SampleEvents.ofDesk().dataset("acled", false, false).dataset("ged", false, true);

    @Test
    void theNewestTimestampWinsWhateverTheFile() {
        assertThat(events.file("a.csv", false, false, false)
                        .event(acled(9).made())
                        .file("b.csv", false, false, false)
                        .event(acled(5).made())
                        .event(acled(0).made()))
                .satisfies(this::counted);
        assertThat(events.fates())
                .containsExactly("a.csv:2 accepted e1", "b.csv:3 superseded e1", "b.csv:4 superseded e1");
    }

    @Test
    void ofEqualTimestampsTheLastFileNameWinsAndThenTheLastRow() {
        counted(events.file("b.csv", false, false, false)
                .event(acled(5).made())
                .event(acled(5).made())
                .file("a.csv", false, false, false)
                .event(acled(5).made()));

        assertThat(events.fates())
                .containsExactly("a.csv:4 superseded e1", "b.csv:2 superseded e1", "b.csv:3 accepted e1");
    }

    @Test
    void fileNamesAreOrderedByCodePoints() {
        counted(events.file("\uD83D\uDE00.csv", false, false, false)
                .event(acled(5).made())
                .file("\uFF5E.csv", false, false, false)
                .event(acled(5).made()));

        assertThat(events.fates())
                .containsExactlyInAnyOrder("\uD83D\uDE00.csv:2 accepted e1", "\uFF5E.csv:3 superseded e1");
    }

    @Test
    void whereRowsDifferInLayoutTheOneWithIdsWins() {
        counted(events.file("a.csv", false, true, false)
                .event(ged("e1").side1("7:Zed").made())
                .file("b.csv", false, false, false)
                .event(ged("e1").side1("Zed").made()));

        assertThat(events.fates()).containsExactly("a.csv:2 accepted e1", "b.csv:3 superseded e1");
    }

    @Test
    void rowsOfOneFileIdAndTimestampAreJoinedInTheActorBasedLayout() {
        Tables tables = events.file("m.csv", true, false, false)
                .event(acled(5).side1("Arkonia").in(Role.ASSOCIATE_1, "Corvia").made())
                .event(acled(5).side1("Belmara").in(Role.ASSOCIATE_1, "Zed").made())
                .tables();

        assertThat(events.fates()).containsExactly("m.csv:2 accepted e1", "m.csv:3 joined e1");
        assertThat(tables.actorYearTypes())
                .extracting(row -> row.actor().name() + " " + row.role().code())
                .containsExactly("Arkonia side_1", "Belmara side_2", "Corvia associate_1", "Zed associate_2");
        assertThat(tables.dyadYears()).hasSize(1);
    }

    @Test
    void ofNJoinedRowsAllAreSupersededWhenTheGroupLoses() {
        counted(events.file("m.csv", true, false, false)
                .event(acled(5).side1("Arkonia").made())
                .event(acled(5).side1("Belmara").made())
                .event(acled(9).side1("Arkonia").made())
                .event(acled(9).side1("Corvia").made())
                .event(acled(9).side1("Zed").made()));

        assertThat(events.fates())
                .containsExactly(
                        "m.csv:2 superseded e1",
                        "m.csv:3 superseded e1",
                        "m.csv:4 accepted e1",
                        "m.csv:5 joined e1",
                        "m.csv:6 joined e1");
    }

    @Test
    void anIdThatIsUsedAgainWithAnotherDateAndOtherActorsIsTwoEventsInDateOrder() {
        Tables tables = counted(events.event("e1", "2020-05-05", "battle", "Corvia", "Zed", 1)
                .event("e1", "2019-03-03", "battle", "Arkonia", "Belmara", 2));

        assertThat(events.fates()).containsExactly("sample.csv:2 accepted e1~2", "sample.csv:3 accepted e1");
        assertThat(tables.datasetYears()).extracting(DatasetYear::events).containsExactly(1L, 1L);
    }

    @Test
    void rowsOfOneIdWithTheSameDateOrTheSameActorsAreOneEvent() {
        counted(events.event("date", "2020-05-05", "battle", "Corvia", "Zed", 1)
                .event("date", "2020-05-05", "battle", "Arkonia", "", 1)
                .event("actors", "2020-05-05", "battle", "Corvia", "Zed", 1)
                .event("actors", "2021-05-05", "battle", "Zed", "Corvia", 1));

        assertThat(events.fates())
                .containsExactly(
                        "sample.csv:2 superseded date",
                        "sample.csv:3 accepted date",
                        "sample.csv:4 superseded actors",
                        "sample.csv:5 accepted actors");
    }

    @Test
    void aThirdRowMayLinkTwoWhateverTheOrder() {
        counted(events.event("e1", "2019-01-01", "battle", "Arkonia", "", 1)
                .event("e1", "2020-01-01", "battle", "Belmara", "", 1)
                .event("e1", "2020-01-01", "battle", "Arkonia", "", 1));

        assertThat(events.fates())
                .containsExactly(
                        "sample.csv:2 superseded e1", "sample.csv:3 superseded e1", "sample.csv:4 accepted e1");
    }

    @Test
    void anActorUnderAnAliasIsNoOtherActor(@TempDir Path folder) {
        counted(events.with(MadeUpReference.ofActors(folder, "corvia,,Corvia,,,,", "corvia,,Corvian Army,,,,"))
                .event("e1", "2019-01-01", "battle", "Corvia", "", 1)
                .event("e1", "2020-01-01", "battle", "Corvian Army", "", 1));

        assertThat(events.fates()).containsExactly("sample.csv:2 superseded e1", "sample.csv:3 accepted e1");
    }

    @Test
    void rowsThatATimestampOrdersAreNeverTwoEvents() {
        counted(events.event(SampleEvent.of("acled", "e1")
                        .at(5)
                        .on("2019-01-01")
                        .side1("Arkonia")
                        .made())
                .event(SampleEvent.of("acled", "e1")
                        .at(9)
                        .on("2020-01-01")
                        .side1("Belmara")
                        .made()));

        assertThat(events.fates()).containsExactly("sample.csv:2 superseded e1", "sample.csv:3 accepted e1");
    }

    @Test
    void aReusedIdIsWithdrawnWhollyOrByTheNameThatReportsGiveIt() {
        counted(events.withdrawn("all", "one~2")
                .event("all", "2019-01-01", "battle", "Arkonia", "", 1)
                .event("all", "2020-01-01", "battle", "Belmara", "", 1)
                .event("one", "2019-01-01", "battle", "Arkonia", "", 1)
                .event("one", "2020-01-01", "battle", "Belmara", "", 1));

        assertThat(events.fates())
                .containsExactly(
                        "sample.csv:2 withdrawn all",
                        "sample.csv:3 withdrawn all~2",
                        "sample.csv:4 accepted one",
                        "sample.csv:5 withdrawn one~2");
    }

    @Test
    void fatesAreDecidedInTheirOrder() {
        counted(events.withdrawn("taken", "taken-later")
                .asOf(LocalDate.of(2020, 6, 30))
                .event("taken", "2020-01-01", "battle", "Arkonia", "", 1)
                .event("taken-later", "2021-01-01", "battle", "Arkonia", "", 1)
                .event("later", "2020-07-01", "battle", "Arkonia", "", 1)
                .event("later-unplaced", "2020-12-31/2021-01-01", "battle", "Arkonia", "", 1)
                .event("begun", "2020-06-30/2020-07-02", "battle", "Arkonia", "", 1)
                .event("unplaced", "", "battle", "Arkonia", "", 1));

        assertThat(events.fates())
                .containsExactly(
                        "sample.csv:2 withdrawn taken",
                        "sample.csv:3 withdrawn taken-later",
                        "sample.csv:4 later later",
                        "sample.csv:5 later later-unplaced",
                        "sample.csv:6 accepted begun",
                        "sample.csv:7 unplaced unplaced");
    }

    @Test
    void anEventThatIsDatedByItsYearAloneBeginsWithIt() {
        counted(events.asOf(LocalDate.of(2020, 6, 30))
                .event(SampleEvent.ofDesk("a").year(2020).side1("Arkonia").made())
                .event(SampleEvent.ofDesk("b").year(2021).side1("Arkonia").made()));

        assertThat(events.fates()).containsExactly("sample.csv:2 accepted a", "sample.csv:3 later b");
    }

    @Test
    void candidateMonthsCountOnlyAfterTheReleasesLastDay() {
        Tables tables = counted(events.file("ged191.csv", false, true, false)
                .event(ged("e1").on("2018-02-02").made())
                .file("ged-19-0-1.csv", false, true, true)
                .event(ged("e2").on("2018-12-31").made())
                .event(ged("e3").on("2019-01-01").made())
                .event(ged("e1").on("2018-02-02").made()));

        assertThat(events.fates())
                .containsExactly(
                        "ged-19-0-1.csv:3 superseded e2",
                        "ged-19-0-1.csv:4 accepted e3",
                        "ged-19-0-1.csv:5 superseded e1",
                        "ged191.csv:2 accepted e1");
        assertThat(tables.datasetYears()).extracting(DatasetYear::year).containsExactly(2018, 2019);
    }

    @Test
    void withoutAReleaseCandidateMonthsCountAsTheyAre() {
        counted(events.file("ged-19-0-1.csv", false, true, true)
                .event(ged("e2").on("2018-12-31").made()));

        assertThat(events.fates()).containsExactly("ged-19-0-1.csv:2 accepted e2");
    }

    private Tables counted(SampleEvents sample) {
        Tables tables = sample.tables();
        assertThat(sample.fates()).hasSize(sample.events().size());
        return tables;
    }

    private static SampleEvent acled(long timestamp) {
        return SampleEvent.of("acled", "e1").at(timestamp).on("2020-05-05");
    }

    private static SampleEvent ged(String id) {
        return SampleEvent.of("ged", id).on("2018-05-05");
    }
}
