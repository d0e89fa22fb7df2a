package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventbrief.tidy.TidyColumn;
import org.eventbrief.tidy.TidyTable;
import org.eventbrief.tidy.TidyTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sheet, read by another library than its writer's, against the file in {@code data/} that holds the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetsHoldTheFilesTest {
    private static final List<String> DATASETS = List.of("desk", "other", "secret");
    private static final String ACTOR_ID = "desk:" + MadeUpEdition.NASTY;

    private final MadeUpBooks books;
    private final ReadBook edition;
    private final ReadBook actor;

    SheetsHoldTheFilesTest(@TempDir Path folder) {
        books = MadeUpBooks.in(folder);
        edition = books.edition();
        actor = books.actor(MadeUpEdition.NASTY);
    }

    @ParameterizedTest
    @CsvSource({
        "Actor-years, actor-years",
        "Dyad-years, dyad-years",
        "Event types, actor-year-types",
        "Countries, actor-year-countries",
        "Restatements, restatements",
        "Unplaced events, unplaced-events",
        "Rejected rows, rejected-rows"
    })
    void aSheetHasEveryCellOfItsFileInTheSameOrder(String sheet, String table) {
        assertThat(asInFile(edition.rows(sheet), table)).isNotEmpty().isEqualTo(inFile(table));
    }

    @ParameterizedTest
    @CsvSource({"Dataset-years, dataset-years", "Reconciliation, reconciliation"})
    void theSheetsOfAllDatasetsTogetherHaveEveryCellOfTheirFile(String sheet, String table) {
        List<Map<String, String>> all = DATASETS.stream()
                .flatMap(dataset -> edition.rows(sheet + " " + dataset).stream())
                .toList();
        assertThat(asInFile(all, table)).isNotEmpty().isEqualTo(inFile(table));
    }

    @ParameterizedTest
    @CsvSource({"'Actor × year, events', events", "'Actor × year, deaths', fatalities_best"})
    void aGridHasTheFigureOfEveryActorYearAndNoOther(String sheet, String column) {
        for (String dataset : DATASETS) {
            List<String> inGrid = new ArrayList<>();
            for (Map<String, String> row : edition.rows(sheet + " " + dataset)) {
                row.forEach((header, cell) -> {
                    if (header.matches("[0-9]{4}") && !cell.isEmpty() && !isNoEvent(column, cell)) {
                        inGrid.add(row.get("Actor id") + " " + header + " " + cell);
                    }
                });
            }
            assertThat(inGrid)
                    .containsExactlyInAnyOrderElementsOf(inFile("actor-years").stream()
                            .filter(row -> row.getOrDefault("dataset", "").equals(dataset))
                            .filter(row -> !cell(row, column).isEmpty())
                            .map(row -> row.get("actor_id") + " " + row.get("year") + " " + row.get(column))
                            .toList());
        }
    }

    private static boolean isNoEvent(String column, String cell) {
        return column.equals("events") && cell.equals("0");
    }

    @Test
    void inACoveredYearWithoutEventsAnActorHasZeroEventsAndNoCountOfDeaths() {
        List<String> active = inFile("actor-years").stream()
                .map(row -> row.get("actor_id") + " " + row.get("year"))
                .toList();
        assertThat(cells("Actor × year, events desk", active)).isNotEmpty().containsOnly("0");
        assertThat(cells("Actor × year, deaths desk", active)).isNotEmpty().containsOnly("");
    }

    /** The cells of years, but for these actors and years. */
    private List<String> cells(String sheet, List<String> without) {
        return edition.rows(sheet).stream()
                .flatMap(row -> row.entrySet().stream()
                        .filter(cell -> cell.getKey().matches("[0-9]{4}"))
                        .filter(cell -> !without.contains(row.get("Actor id") + " " + cell.getKey()))
                        .map(Map.Entry::getValue))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "By month desk, actor-months",
        "Event types desk, actor-year-types",
        "Countries desk, actor-year-countries"
    })
    void anActorsSheetHasTheRowsOfTheFileThatAreAboutIt(String sheet, String table) {
        assertThat(asInFile(actor.rows(sheet), table)).isNotEmpty().isEqualTo(without(inFile(table, ACTOR_ID)));
    }

    @ParameterizedTest
    @CsvSource({"By year desk", "Fatalities by year desk", "Classes and roles by year desk"})
    void anActorsYearsAreThoseOfTheFileAndCoveredYearsWithoutEvents(String sheet) {
        List<Map<String, String>> rows = asInFile(actor.rows(sheet), "actor-years");
        List<Map<String, String>> withEvents =
                rows.stream().filter(row -> !cell(row, "events").equals("0")).toList();
        List<Map<String, String>> file = inFile("actor-years", ACTOR_ID);
        assertThat(withEvents).hasSameSizeAs(file);
        for (int at = 0; at < file.size(); at++) {
            assertThat(file.get(at)).containsAllEntriesOf(withEvents.get(at));
        }
    }

    @Test
    void aCounterpartsRowIsADyadSeenFromTheActor() {
        List<String> seen = new ArrayList<>();
        for (Map<String, String> row : actor.rows("Counterparts desk")) {
            seen.add(String.join(
                    "|",
                    cell(row, "Actor id"),
                    cell(row, "Year"),
                    cell(row, "Events"),
                    cell(row, "Fatalities, best"),
                    cell(row, "Events towards it"),
                    cell(row, "Events from it")));
        }
        Stream<String> first = dyads("actor_1_id", "actor_2_id", "events_1_to_2", "events_2_to_1");
        Stream<String> second = dyads("actor_2_id", "actor_1_id", "events_2_to_1", "events_1_to_2");
        assertThat(seen)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(first, second).toList());
    }

    private Stream<String> dyads(String own, String other, String towards, String from) {
        return inFile("dyad-years").stream()
                .filter(row -> row.getOrDefault(own, "").equals(ACTOR_ID))
                .map(row -> String.join(
                        "|",
                        row.get(other),
                        row.get("year"),
                        row.get("events"),
                        row.get("fatalities_best"),
                        row.get(towards),
                        row.get(from)));
    }

    private List<Map<String, String>> inFile(String table) {
        return books.csv(table).stream().map(SheetsHoldTheFilesTest::marked).toList();
    }

    private List<Map<String, String>> inFile(String table, String actorId) {
        return inFile(table).stream()
                .filter(row -> row.getOrDefault("actor_id", "").equals(actorId))
                .toList();
    }

    /** The columns that say whose rows they are have no place on an actor's own sheet. */
    private static List<Map<String, String>> without(List<Map<String, String>> rows) {
        rows.forEach(row -> row.keySet().removeAll(List.of("dataset", "actor_id", "actor")));
        return rows;
    }

    /** A cell cannot hold a control character; the sheet says so. */
    private static Map<String, String> marked(Map<String, String> row) {
        Map<String, String> marked = new LinkedHashMap<>();
        row.forEach((column, cell) -> marked.put(column, cell.replace('\u0007', '\u2407')));
        return marked;
    }

    /** The rows of a sheet with the names of columns and the words that their file has; other columns are left out. */
    private static List<Map<String, String>> asInFile(List<Map<String, String>> rows, String table) {
        List<TidyColumn> columns = TidyTables.ALL.stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst()
                .map(TidyTable::columns)
                .orElseThrow();
        List<Map<String, String>> named = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            columns.stream()
                    .filter(column -> row.containsKey(column.title()))
                    .forEach(column -> cells.put(column.name(), asInFile(column.name(), cell(row, column.title()))));
            named.add(cells);
        }
        return named;
    }

    private static String asInFile(String column, String cell) {
        return switch (column) {
            case "partial" -> cell.equals("yes") ? "true" : "false";
            case "role" -> cell.replace(' ', '_');
            case "figure" -> cell.replace(", ", "_");
            default -> cell;
        };
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "no such column");
    }
}
