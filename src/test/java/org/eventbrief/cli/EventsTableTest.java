package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events behind a number, as a terminal shows them. */
class EventsTableTest {
    @Test
    void headingsAndDatesStandOnOneLine(@TempDir Path folder) throws IOException {
        Path events = folder.resolve("events.csv");
        Files.writeString(
                events,
                "event_id,date,event_type,side_1,side_2,fatalities_best\n"
                        + "a,2023-01-09/2023-01-10,battle,Arkonia,Northern Front,3\n"
                        + "b,2023-12-30/2023-12-31,battle,Arkonia,Northern Front,\n");
        String reports = folder.resolve("reports").toString();
        assertThat(CommandLineRun.of("run", "--input", events.toString(), "--reports", reports, "--quiet")
                        .code())
                .isZero();
        CommandLineRun shown = CommandLineRun.of(
                "events", "--input", events.toString(), "--reports", reports, "--actor", "Arkonia", "--year", "2023");
        List<String> lines = shown.out().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines.get(0)).contains(" fatalities ");
        assertThat(lines).anyMatch(line -> line.contains("2023-01-09/2023-01-10") && line.contains("battle"));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Arkonia (desk, desk:Arkonia): 2 events, fatalities (best) 3, not known for 1 of them");
    }

    private static CommandLineRun events(Desk desk, String actor, String year) {
        return desk.command("events", "--input", desk.input().toString(), "--actor", actor, "--year", year);
    }

    @Test
    void ofTwoDatasetsEachHasItsOwnTotal(@TempDir Path folder) {
        Desk desk = new Desk(folder);
        String ged = "id,date_start,date_end,year,type_of_violence,side_a,side_b,longitude,latitude,country,region,"
                + "deaths_a,deaths_b,deaths_civilians,best,low,high\n";
        desk.with("ged191.csv", ged + "7,2018-01-01,2018-01-01,2018,1,Arkonia,Zed,0,0,Arkonia,Nowhere,0,0,0,4,4,4\n")
                .runOn("a,2018-02-03,talks,Arkonia,Zed,3\nb,2018,talks,Arkonia,Zed,\n");

        List<String> lines = events(desk, "Arkonia", "2018").out().lines().toList();
        assertThat(lines.get(0)).contains(" dataset ");
        assertThat(lines).anyMatch(line -> line.matches(" ucdp-ged +7 .*"));
        assertThat(lines)
                .contains(
                        "Arkonia (desk, desk:Arkonia): 2 events, fatalities (best) 3, not known for 1 of them",
                        "Arkonia (ucdp-ged, ucdp-ged:Arkonia): 1 event, fatalities (best) 4");
    }

    @Test
    void whereAYearHasNoneTheOthersAreToldAndAlwaysWhatBelongsToNoYear(@TempDir Path folder) {
        Desk desk = new Desk(folder);
        desk.runOn("a,2020-02-03,talks,Arkonia,Zed,3\nb,2023,talks,Arkonia,,\nc,,talks,Arkonia,,\n");

        assertThat(events(desk, "Arkonia", "1999").out())
                .contains(
                        "0 events, fatalities not known; other years of it: 2020–2023; besides, 1 event that belongs to"
                                + " no one year");
        assertThat(events(desk, "Arkonia", "2020").out())
                .contains("1 event, fatalities (best) 3; besides, 1 event that belongs to no one year");
        assertThat(events(desk, "Zed", "2020").out()).doesNotContain("besides", "other years");
    }

    @Test
    void marksOfADateAreShown(@TempDir Path folder) {
        Desk desk = new Desk(folder);
        desk.runOn("a,2024-03-27?,talks,Arkonia,Zed,\nb,2024-04~,talks,Arkonia,Zed,\n");

        assertThat(events(desk, "Arkonia", "2024").out()).contains(" 2024-03-27? ", " 2024-04-01/2024-04-30~ ");
    }

    @Test
    void aPatternIsToldAsOneAndNothingFarIsSuggested(@TempDir Path folder) {
        Desk desk = new Desk(folder);
        desk.runOn("a,2024,talks,Russia,MINUSMA,\nb,2024,talks,Burkina Faso,Government of Mali,\n");

        assertThat(events(desk, "Ru*", "2024").err())
                .contains("a pattern does not work here")
                .doesNotContain("did you mean");
        assertThat(events(desk, "rusia", "2024").err())
                .contains("did you mean \"Russia\"")
                .doesNotContain("MINUSMA", "Burkina");
        assertThat(events(desk, "mali", "2024").err()).contains("did you mean \"Government of Mali\"");
        assertThat(desk.run("--actor", "zzz*").err()).contains("zzz*").doesNotContain("did you mean");
    }

    @Test
    void aDatasetThatEndsBeforeTheEditionIsNotSaidToReachAsFar(@TempDir Path folder) throws IOException {
        Desk desk = new Desk(folder);
        desk.with(
                        "ged191.csv",
                        "id,date_start,date_end,year,type_of_violence,side_a,side_b,longitude,latitude,country,region,"
                                + "deaths_a,deaths_b,deaths_civilians,best,low,high\n"
                                + "7,2018-01-01,2018-01-01,2018,1,Arkonia,Zed,0,0,Arkonia,Nowhere,0,0,0,4,4,4\n")
                .runOn("a,2019-02-03,talks,Arkonia,Zed,3\n");

        String page = Files.readString(desk.latest().resolve("index.html"));
        assertThat(page).contains("as of 3 February 2019 (UCDP", " reaches to 31 December 2018)");
        try (Stream<Path> briefings = Files.list(desk.latest().resolve("briefings"))) {
            Path zed = briefings
                    .filter(path -> path.getFileName().toString().endsWith("-2018.pdf"))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument document = Loader.loadPDF(zed.toFile())) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("as of 3 February 2019 (data to 31 December 2018)");
            }
        }
    }

    @Test
    void aScopedRunSaysThatLatestStays(@TempDir Path folder) {
        Desk desk = new Desk(folder);
        assertThat(desk.runOn(Desk.ONE).out()).doesNotContain("Scoped");
        assertThat(desk.run("--top", "1").out()).contains("Scoped    ", "latest stays where it is");
        assertThat(desk.run("--top", "1", "--quiet").out()).isEmpty();
    }
}
