package org.eventbrief.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    @TempDir
    Path reports;

    private Path edition = Path.of("");

    @BeforeEach
    void publish() {
        edition = new MadeUpEditions(reports)
                .publish("one", "2024-01-31", "")
                .editions()
                .folder("one");
    }

    private Verification verified() throws IOException {
        return Verification.of(edition);
    }

    @Test
    void anUntouchedEditionIsWhole() throws IOException {
        assertThat(verified().isWhole()).isTrue();
        assertThat(verified().files()).isEqualTo(2);
    }

    @Test
    void missingChangedAndExtraFilesAreNamed() throws IOException {
        Files.delete(edition.resolve("index.html"));
        Files.writeString(edition.resolve("data/actor-years.csv"), "dataset,actor_id,actor,year,evants\n");
        Files.writeString(edition.resolve("data/mine.csv"), "");
        assertThat(verified().findings())
                .containsExactly("missing  index.html", "changed  data/actor-years.csv", "extra    data/mine.csv");
        assertThat(verified().summary())
                .isEqualTo("missing: index.html; changed: data/actor-years.csv; not of the edition: data/mine.csv");
    }

    @Test
    void aLinkInPlaceOfAFileIsAChange() throws IOException {
        Path copy = Files.copy(edition.resolve("index.html"), reports.resolve("copy.html"));
        Files.delete(edition.resolve("index.html"));
        Files.createSymbolicLink(edition.resolve("index.html"), copy);
        assertThat(verified().changed()).containsExactly("index.html");
    }

    @Test
    void aManifestThatIsMissingOrCutIsNamedItself() throws IOException {
        Path manifest = edition.resolve(Manifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).substring(0, 100));
        assertThat(verified().changed()).containsExactly(Manifest.FILE);
        Files.delete(manifest);
        assertThat(verified().missing()).containsExactly(Manifest.FILE);
    }

    @Test
    void aManifestThatNamesFilesElsewhereFindsNone() throws IOException {
        Files.writeString(reports.resolve("secret.txt"), "made-up");
        Path manifest = edition.resolve(Manifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).replace("index.html", "../../secret.txt"));
        assertThat(verified().missing()).containsExactly("../../secret.txt");
    }
}
