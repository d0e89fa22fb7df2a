package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventbrief.settings.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration depends on is part of what an edition is made from. */
class ConfigurationTest {
    @TempDir
    private Path folder;

    private Prepared prepared(Map<String, String> variables) {
        new MadeUpInput(folder).withGed("ged191.csv", "1 2017-01-03 2017-01-03");
        return Preparation.of(
                RunRequest.toLook(
                        List.of(folder.resolve("input")),
                        folder.resolve("reports"),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()),
                Environment.of(variables));
    }

    private String fingerprint(Map<String, String> variables) {
        return prepared(variables).identity().configuration();
    }

    @Test
    void aVariableIsPartOfTheFingerprintAndAnybodyElsesIsNot() {
        String without = fingerprint(Map.of());
        assertThat(fingerprint(Map.of("EVENTBRIEF_ORGANISATION", "Desk"))).isNotEqualTo(without);
        assertThat(fingerprint(Map.of("EVENTBRIEF_SERVICE_HOST", "10.0.0.1", "PATH", "/bin")))
                .isEqualTo(without);
    }

    @Test
    void whatFormsAndThresholdsAreSetIsPartOfTheFingerprint() {
        String without = fingerprint(Map.of());
        for (String yaml : List.of(
                "numbers: 1.234,5",
                "dates: 2023-03-03",
                "language: fr",
                "thresholds: {most-active: 9}",
                "groups: {g: [Zed]}")) {
            new MadeUpInput(folder).with("eventbrief.yaml", yaml);
            assertThat(fingerprint(Map.of())).as(yaml).isNotEqualTo(without);
        }
        new MadeUpInput(folder).with("eventbrief.yaml", "numbers: 1.234,5");
        assertThat(fingerprint(Map.of("EVENTBRIEF_THRESHOLDS_MOSTACTIVE", "9"))).isNotEqualTo(fingerprint(Map.of()));
    }

    private static final String EVENTS =
            """
            event_id,date,event_type,side_1,side_2
            e1,2020-02-01,battle,Arkonia,Front of Dorn
            e2,2021-02-01,battle,Arkonia,Belmara
            e3,2022-02-01,battle,Belmara,Front of Dorn
            """;

    private String data(String name, String file, String text) throws IOException {
        MadeUpInput input = new MadeUpInput(folder.resolve(name));
        Path edition =
                input.with("a.csv", EVENTS).with(file, text).run().edition().orElseThrow();
        StringBuilder tables = new StringBuilder();
        try (Stream<Path> files = Files.list(edition.resolve("data"))) {
            for (Path table : files.filter(one -> one.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                tables.append(table.getFileName()).append('\n').append(Files.readString(table));
            }
        }
        return tables.toString();
    }

    @Test
    void groupsOfTheConfigurationCountAsThoseOfTheTableDo() throws IOException {
        String table = data(
                "table",
                "reference/groups.csv",
                "group_id,group,member,valid_from,valid_to\n"
                        + "pact,Pact of Ports,Arkonia,2021-01-01,\npact,Pact of Ports,Belmara,,2021-12-31\n"
                        + "all,,pact,,\nall,,Front of Dorn,,\n");
        String yaml = data(
                "yaml",
                "eventbrief.yaml",
                """
                groups:
                  pact:
                    name: Pact of Ports
                    members:
                      - {member: Arkonia, from: 2021-01-01}
                      - {member: Belmara, to: 2021-12-31}
                  all: [pact, Front of Dorn]
                """);
        assertThat(yaml).isEqualTo(table).contains("desk,pact,Pact of Ports,2021,1", "desk,all,all,2020,1");
    }

    @Test
    void aVariableStandsInTheManifestsConfiguration() {
        new MadeUpInput(folder).with("eventbrief.yaml", "contact: desk@example.org");
        Prepared prepared = prepared(Map.of("EVENTBRIEF_ORGANISATION", "Desk"));
        assertThat(prepared.settings().organisation()).isEqualTo("Desk");
        assertThat(prepared.settings().contact()).isEqualTo("desk@example.org");
        assertThat(prepared.configuration()).isEqualTo("contact: desk@example.org\n# EVENTBRIEF_ORGANISATION=Desk\n");
    }

    @Test
    void anotherLogoUnderTheSameNameMakesAnotherFingerprint() throws IOException {
        new MadeUpInput(folder).with("eventbrief.yaml", "logo: logo.jpg");
        Path logo = folder.resolve("input").resolve("logo.jpg");
        Files.write(logo, Base64.getDecoder().decode("/9j/AAAA"));
        String first = fingerprint(Map.of());
        Files.write(logo, Base64.getDecoder().decode("/9j/AAAB"));
        assertThat(fingerprint(Map.of())).isNotEqualTo(first);
    }
}
