package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final Path folder;

    WorkbookBytesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Apia, tr-TR", "America/St_Johns, ar-EG", "UTC, th-TH-u-ca-buddhist-nu-thai"})
    void oneEditionGivesTheSameFilesInEveryZoneAndLanguage(String otherZone, String otherLanguage) throws IOException {
        MadeUpBooks here = MadeUpBooks.in(Files.createDirectory(folder.resolve("here")));
        byte[] edition = Files.readAllBytes(here.editionFile());
        byte[] actor = Files.readAllBytes(here.actorFile(MadeUpEdition.NASTY));
        TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
        Locale.setDefault(Locale.forLanguageTag(otherLanguage));
        MadeUpBooks there = MadeUpBooks.in(Files.createDirectory(folder.resolve("there")));
        assertThat(Files.readAllBytes(there.editionFile())).isEqualTo(edition);
        assertThat(Files.readAllBytes(there.actorFile(MadeUpEdition.NASTY))).isEqualTo(actor);
    }
}
