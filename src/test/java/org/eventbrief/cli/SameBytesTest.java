package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped input, published under different circumstances, is the same byte for byte. */
class SameBytesTest {
    private final Path folder;
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    SameBytesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void timeZoneLocaleAndThreadsDoNotMatter() {
        Map<String, String> plain = published("plain", "1");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(published("turkish", "2")).isEqualTo(plain);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(published("arabic", "8")).isEqualTo(plain);
    }

    @Test
    void theOrderOfInputsDoesNotMatter() throws IOException {
        Path a = Files.writeString(
                folder.resolve("a.csv"), "event_id,date,event_type,side_1\nx,2020-01-02,talks,Arkonia\n");
        Path b = Files.writeString(
                folder.resolve("b.csv"), "event_id,date,event_type,side_1\ny,2020-03-02,talks,Belmara\n");
        assertThat(published("forward", a, b)).isEqualTo(published("backward", b, a));
    }

    private Map<String, String> published(String name, Path... inputs) {
        Path reports = folder.resolve(name);
        CommandLineRun run = CommandLineRun.of(
                "run",
                "--reports",
                reports.toString(),
                "--input",
                inputs[0].toString(),
                "--input",
                inputs[1].toString());
        assertThat(run.code()).isZero();
        return files(reports);
    }

    private Map<String, String> published(String name, String threads) {
        Path reports = folder.resolve(name);
        CommandLineRun run =
                CommandLineRun.of("run", "--reports", reports.toString(), "--input", "input", "--threads", threads);
        assertThat(run.err()).doesNotContain("eventbrief:");
        assertThat(run.code()).isZero();
        return files(reports);
    }

    private static Map<String, String> files(Path reports) {
        Path latest = reports.resolve("latest");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(latest.toRealPath())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        latest.toRealPath().relativize(file).toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
