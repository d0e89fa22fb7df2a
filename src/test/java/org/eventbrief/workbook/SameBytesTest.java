package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private final Path folder;

    SameBytesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia, tr-TR",
        "America/St_Johns, ar-EG",
        "UTC, th-TH-u-ca-buddhist-nu-thai",
        "Asia/Kathmandu, de-CH"
    })
    void oneBookIsTheSameFileInEveryZoneAndLanguage(String otherZone, String otherLanguage) throws IOException {
        byte[] here = write("here");
        TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
        Locale.setDefault(Locale.forLanguageTag(otherLanguage));
        assertThat(write("there")).isEqualTo(here);
    }

    @Test
    void anotherCellIsAnotherFile() throws IOException {
        Path one = Written.of(Books.of(Books.events(3)), Files.createDirectory(folder.resolve("1")))
                .file();
        Path other = Written.of(Books.of(Books.events(4)), Files.createDirectory(folder.resolve("2")))
                .file();
        assertThat(Files.readAllBytes(one)).isNotEqualTo(Files.readAllBytes(other));
    }

    private byte[] write(String name) throws IOException {
        return Files.readAllBytes(Written.of(Books.whole(), Files.createDirectory(folder.resolve(name)))
                .file());
    }
}
