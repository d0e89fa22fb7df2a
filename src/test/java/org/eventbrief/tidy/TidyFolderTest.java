package org.eventbrief.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Kind;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables against texts written by hand, from made-up events of countries that do not exist. */
class TidyFolderTest {
    private Path folder = Path.of("");

    private List<TidyFile> files = List.of();

    @BeforeEach
    void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(
                reference.resolve("groups.csv"),
                "group_id,group,member,valid_from,valid_to\nleague,The League,Belmara,2020,\n");
        SampleEvents events = SampleEvents.ofDesk()
                .dataset("other", false, true)
                .with(ReferenceTables.read(reference))
                .event("a", "2021-03-04", "battle", "Arkonia", "Belmara", 3)
                .event("b", "2021", "treaty", "Arkonia", "\"Corvia\", the Isles", -1)
                .event("c", "", "aid", "Arkonia;=Dorn\nEast", "", 2)
                .event("other", "d", "2021-05-01", "clash", "Arkonia", "", "", Deaths.of(1, 2, 4), "");
        List<TidyUnplaced> unplaced = List.of(
                new TidyUnplaced(events.events().get(2), List.of("Arkonia", "=Dorn\nEast"), false),
                new TidyUnplaced(events.events().get(0), List.of("Arkonia", "Belmara"), true));
        files = TidyFolder.write(
                folder.resolve("data"),
                new TidyContent(
                        "2021-12-31-abc",
                        LocalDate.of(2021, 12, 31),
                        events.tables(),
                        List.of(),
                        unplaced,
                        List.of(rejected("b.csv", 3), rejected("a.csv", 10), rejected("a.csv", 9)),
                        List.of(restated(2021, 4), restated(2020, 0))),
                Runnable::run);
    }

    private static RejectedRow rejected(String file, long line) {
        return new RejectedRow(new RowRef(file, line), RejectionRule.BAD_DATE, "date", "so,on", "e" + line);
    }

    private static Restatement restated(int year, long before) {
        return new Restatement(
                "desk",
                Optional.of(new Actor("desk", "desk:Arkonia", "Arkonia", Kind.STATE)),
                year,
                Restatement.Figure.FATALITIES_BEST,
                before == 0 ? OptionalLong.empty() : OptionalLong.of(before),
                OptionalLong.of(2),
                new Restatement.Reasons(1, 2, 3, 4));
    }

    private String text(String table) throws IOException {
        return Files.readString(folder.resolve("data").resolve(table + ".csv"));
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    @Test
    void actorYearsHaveTheContractsColumnsAndEmptyCellsForTheUnknown() throws IOException {
        assertThat(text("actor-years"))
                .isEqualTo(lines(
                        "dataset,actor_id,actor,year,events,events_side_1,events_side_2,events_associate,"
                                + "fatalities_low,fatalities_best,fatalities_high,events_fatal,counterparts,countries,"
                                + "first_date,last_date,kind,partial,events_deaths_unknown,events_civilian_targeting,"
                                + "occurrences_at_least",
                        "desk,\"desk:\"\"Corvia\"\", the Isles\",\"\"\"Corvia\"\", the Isles\",2021,1,0,1,0,,,,,1,1,"
                                + "2021-01-01,2021-12-31,other,true,1,,1",
                        "desk,desk:Arkonia,Arkonia,2021,2,2,0,0,3,3,3,1,3,1,2021-01-01,2021-12-31,other,true,1,,2",
                        "desk,desk:Belmara,Belmara,2021,1,0,1,0,3,3,3,1,1,1,2021-03-04,2021-03-04,other,true,0,,1",
                        "desk,league,The League,2021,1,0,1,0,3,3,3,1,1,1,2021-03-04,2021-03-04,group,true,0,,1",
                        "other,other:Arkonia,Arkonia,2021,1,1,0,0,1,2,4,1,0,,2021-05-01,2021-05-01,other,false,0,,1"));
    }

    @Test
    void typesMonthsAndCountriesFollowTheActor() throws IOException {
        assertThat(text("actor-year-types").lines().skip(2).limit(2))
                .containsExactly(
                        "desk,desk:Arkonia,Arkonia,2021,side_1,battle,,material conflict,1,3,3,3,0",
                        "desk,desk:Arkonia,Arkonia,2021,side_1,treaty,,verbal cooperation,1,,,,1");
        assertThat(text("actor-year-types"))
                .startsWith(
                        "dataset,actor_id,actor,year,role,event_type,event_subtype,quad_class,events,fatalities_low,"
                                + "fatalities_best,fatalities_high,events_deaths_unknown\r\n");
        assertThat(text("actor-months"))
                .isEqualTo(lines(
                        "dataset,actor_id,actor,month,events,fatalities_low,fatalities_best,fatalities_high",
                        "desk,desk:Arkonia,Arkonia,2021-03,1,3,3,3",
                        "desk,desk:Belmara,Belmara,2021-03,1,3,3,3",
                        "desk,league,The League,2021-03,1,3,3,3",
                        "other,other:Arkonia,Arkonia,2021-05,1,1,2,4"));
        assertThat(text("actor-year-countries").lines())
                .startsWith(
                        "dataset,actor_id,actor,year,country,admin1,events,fatalities_low,fatalities_best,fatalities_high")
                .endsWith("other,other:Arkonia,Arkonia,2021,,,1,1,2,4");
    }

    @Test
    void dyadsTellDirectionsWhereTheDatasetHasThem() throws IOException {
        assertThat(text("dyad-years").lines())
                .startsWith("dataset,actor_1_id,actor_1,actor_2_id,actor_2,year,events,fatalities_low,fatalities_best,"
                        + "fatalities_high,events_1_to_2,events_2_to_1")
                .contains("desk,desk:Arkonia,Arkonia,desk:Belmara,Belmara,2021,1,3,3,3,1,0");
        assertThat(text("dyad-year-types").lines())
                .startsWith("dataset,actor_1_id,actor_2_id,year,event_type,quad_class,events,fatalities_best")
                .contains("desk,desk:Arkonia,desk:Belmara,2021,battle,material conflict,1,3");
    }

    @Test
    void datasetYearsTellCoverageAndRelease() throws IOException {
        assertThat(text("dataset-years"))
                .isEqualTo(lines(
                        "dataset,year,events,fatalities_low,fatalities_best,fatalities_high,coverage_from,coverage_to,"
                                + "partial,release",
                        "desk,2021,2,3,3,3,2021-01-01,2021-03-04,true,1.0",
                        "other,2021,1,1,2,4,2021-01-01,2021-12-31,false,1.0"));
    }

    @Test
    void actorsAndGroupsAreListed() throws IOException {
        assertThat(text("actors").lines())
                .startsWith("actor_id,actor,kind,dataset,aliases,first_year,last_year")
                .contains("league,The League,group,desk,,2021,2021");
        assertThat(text("group-members"))
                .isEqualTo(lines("group_id,member_id,valid_from,valid_to", "league,desk:Belmara,2020,"));
    }

    @Test
    void rejectedRowsStandInTheOrderOfFileAndLine() throws IOException {
        String rest = ",bad-date,\"date is \"\"so,on\"\": this is no date in any form that the format knows\"";
        assertThat(text("rejected-rows"))
                .isEqualTo(lines(
                        "file,line,code,message,event_id,value",
                        "a.csv,9" + rest + ",e9,\"so,on\"",
                        "a.csv,10" + rest + ",e10,\"so,on\"",
                        "b.csv,3" + rest + ",e3,\"so,on\""));
    }

    @Test
    void unplacedEventsShowNoMoreThanTheirTermsAllow() throws IOException {
        assertThat(text("unplaced-events"))
                .isEqualTo(
                        lines(
                                "dataset,event_id,actors,event_type,date_text,notes,source,attribution,quad_class,occurrences,"
                                        + "fatalities_best,file,line",
                                "desk,a,,,,,,,,,,sample.csv,2",
                                "desk,c,\"Arkonia; =Dorn\nEast\",aid,,Note on c,Made-up source,,material cooperation,1,2,sample.csv,4"));
    }

    @Test
    void restatementsTellFigureValuesAndReasons() throws IOException {
        assertThat(text("restatements"))
                .isEqualTo(lines(
                        "dataset,actor_id,actor,year,figure,before,after,events_new,events_revised,events_withdrawn,"
                                + "events_identity",
                        "desk,desk:Arkonia,Arkonia,2020,fatalities_best,,2,1,2,3,4",
                        "desk,desk:Arkonia,Arkonia,2021,fatalities_best,4,2,1,2,3,4"));
    }

    @Test
    void reconciliationLeadsFromRowsToTheSumOverActors() throws IOException {
        assertThat(text("reconciliation"))
                .isEqualTo(lines(
                        "dataset,year,rows,rows_rejected,rows_joined,rows_superseded,rows_withdrawn,rows_later,"
                                + "rows_unplaced,rows_accepted,events,events_no_actor,events_1_actor,events_2_actors,"
                                + "events_3_actors,events_4_actors_or_more,added_by_2_actors,added_by_3_actors,"
                                + "added_by_4_actors_or_more,sum_over_actors,of_these_as_associate_only,"
                                + "unexplained_events,unexplained_sum",
                        "desk,,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0",
                        "desk,2021,2,0,0,0,0,0,0,2,2,0,0,2,0,0,2,0,0,4,0,0,0",
                        "other,2021,1,0,0,0,0,0,0,1,1,0,1,0,0,0,0,0,0,1,0,0,0"));
    }

    @Test
    void whatIsToldOfAFileIsTrue() throws Exception {
        assertThat(files).hasSize(14);
        for (TidyFile file : files) {
            byte[] bytes = Files.readAllBytes(folder.resolve("data").resolve(file.name()));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(file.bytes()).isEqualTo(bytes.length);
            assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
            if (file.name().endsWith(".csv")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(text.split("\r\n", -1)).hasSize((int) file.rows() + 2);
            }
        }
    }
}
