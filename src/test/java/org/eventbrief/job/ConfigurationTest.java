package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
