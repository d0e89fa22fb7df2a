package org.eventbrief.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eventbrief.aggregate.SampleEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description against the tables that it describes; no cell of this sample holds a comma. */
class DataPackageTest {
    private Path folder = Path.of("");

    private JsonNode description = JsonMapper.shared().createObjectNode();
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    @BeforeEach
    void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        TidyFolder.write(
                folder,
                new TidyContent(
                        "2022-01-01-abc",
                        LocalDate.of(2022, 1, 1),
                        SampleEvents.ofDesk()
                                .event("a", "2021-03-04", "battle", "Arkonia;Belmara", "Corvia", 3)
                                .event("b", "2021", "treaty", "Arkonia;Belmara", "", -1)
                                .event("c", "2022-01-01", "aid", "Corvia", "Arkonia", 0)
                                .tables(),
                        List.of(
                                new TidySource("Made up", "1.0", "https://example.org", "CC BY 4.0", "Nobody (2022)"),
                                new TidySource("Made up too", "", "https://example.org/terms", "Own terms", ""),
                                new TidySource("Third", "", "", "", "")),
                        List.of(),
                        List.of(),
                        List.of()),
                Runnable::run);
        description = JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
        for (JsonNode resource : description.get("resources")) {
            tables.put(
                    resource.get("name").asString(),
                    rows(folder.resolve(resource.get("path").asString())));
        }
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        List<String[]> lines =
                Files.readString(csv).lines().map(line -> line.split(",", -1)).toList();
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < cells.length; i++) {
                        row.put(lines.get(0)[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    private List<Map<String, String>> rows(JsonNode table) {
        return tables.getOrDefault(table.asString(), List.of());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void describesEveryColumnOfEveryTable() throws IOException {
        for (JsonNode resource : description.get("resources")) {
            String header = Files.readString(folder.resolve(resource.get("path").asString()))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            JsonNode fields = resource.get("schema").get("fields");
            assertThat(Arrays.asList(header.split(",", -1)))
                    .isEqualTo(fields.valueStream()
                            .map(field -> field.get("name").asString())
                            .toList());
            for (JsonNode field : fields) {
                assertThat(field.get("title").asString()).isNotBlank();
                assertThat(field.get("description").asString()).endsWith(".");
            }
        }
        assertThat(tables).hasSize(13);
    }

    @Test
    void everyCellIsOfItsColumnsType() {
        Map<String, String> forms = Map.of(
                "string", "(?s).*",
                "integer", "[0-9]*",
                "boolean", "true|false",
                "date", "([0-9]{4}-[0-9]{2}-[0-9]{2})?",
                "year", "[0-9]{4}",
                "yearmonth", "[0-9]{4}-[0-9]{2}");
        for (JsonNode resource : description.get("resources")) {
            for (JsonNode field : resource.get("schema").get("fields")) {
                for (Map<String, String> row : rows(resource.get("name"))) {
                    assertThat(row.get(field.get("name").asString()))
                            .matches(forms.get(field.get("type").asString()));
                }
            }
        }
    }

    @Test
    void everyKeyHolds() {
        int foreign = 0;
        for (JsonNode resource : description.get("resources")) {
            List<Map<String, String>> rows = rows(resource.get("name"));
            JsonNode schema = resource.get("schema");
            JsonNode key = schema.has("primaryKey")
                    ? schema.get("primaryKey")
                    : schema.path("uniqueKeys").path(0);
            if (!key.isMissingNode()) {
                assertThat(rows).extracting(row -> values(row, key)).doesNotHaveDuplicates();
            }
            for (JsonNode reference : schema.path("foreignKeys")) {
                JsonNode to = reference.get("reference");
                Set<List<String>> there = new HashSet<>();
                rows(to.get("resource")).forEach(row -> there.add(values(row, to.get("fields"))));
                assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(there)
                        .contains(values(row, reference.get("fields"))));
                foreign++;
            }
        }
        assertThat(foreign).isEqualTo(8);
    }

    private static List<String> values(Map<String, String> row, JsonNode columns) {
        return texts(columns).stream()
                .map(name -> row.getOrDefault(name, "no such column"))
                .toList();
    }

    @Test
    void namesLicencesAsTheStandardAsksAndKeepsToWhatIsKnown() {
        assertThat(description.get("licenses").toString())
                .isEqualTo("[{\"name\":\"CC-BY-4.0\",\"title\":\"CC BY 4.0\"},"
                        + "{\"path\":\"https://example.org/terms\",\"title\":\"Own terms\"}]");
        assertThat(description.get("sources").get(2).toString()).isEqualTo("{\"title\":\"Third\"}");
        assertThat(description.get("$schema").asString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    }

    @Test
    void endsItsLinesTheSameWayEverywhere() throws IOException {
        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
