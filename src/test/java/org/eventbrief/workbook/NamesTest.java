package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eventbrief.report.book.ListedSheet;
import org.eventbrief.report.book.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "'",
            "''quoted''",
            "History",
            "history",
            "a/b\\c:d*e?f[g]",
            "[]",
            "Contents",
            "CONTENTS",
            "\u0000\uFFFF\uD800",
            "Military Forces of Arkonia (2011-2024) Presidential Guard",
            "Military Forces of Arkonia (2011-2024) Republican Guard",
            "جيش أركونيا",
            "軍隊軍隊軍隊軍隊軍隊軍隊軍隊軍隊軍隊軍隊軍隊",
            "🙂".repeat(20),
            "x".repeat(30) + "🙂",
            "A1",
            "R1C1",
            "1=1",
            "Straße",
            "STRASSE",
            "i",
            "İ",
            "ı",
            "Events (2)",
            "Events",
            "events");

    private final Path folder;

    NamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "By year, By year",
        "a/b, a b",
        "'''quoted''', quoted",
        "History, History sheet",
        "'', Sheet",
        "Military Forces of Arkonia (2011-2024), Military Forces of Arkonia (201"
    })
    void aSheetsNameIsNearTheWish(String wish, String name) {
        assertThat(new SheetNames().take(wish)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ActorYears, ActorYears",
        "Actor × year, Actor_year",
        "Goïta, Goita",
        "2023, Table_2023",
        "A1, A1_",
        "R1C1, R1C1_",
        "C, C_",
        "XFD1048576, XFD1048576_",
        "'', Table_"
    })
    void aTablesNameCanBeTyped(String wish, String name) {
        assertThat(new TableNames().take(wish)).isEqualTo(name);
    }

    @Test
    void namesThatAreTakenGetANumber() {
        SheetNames sheets = new SheetNames();
        assertThat(List.of(sheets.take("Events"), sheets.take("events"), sheets.take("Events")))
                .containsExactly("Events", "events (2)", "Events (3)");
        TableNames tables = new TableNames();
        assertThat(List.of(tables.take("Events"), tables.take("EVENTS"))).containsExactly("Events", "EVENTS_2");
    }

    @Test
    void aBookOfNastyNamesIsReadBack() {
        Sheet[] sheets = NASTY.stream()
                .map(name -> {
                    Sheet months = Books.months();
                    return new Sheet(name, "", name, List.of(), months.table(), List.of());
                })
                .toArray(Sheet[]::new);
        Written written = Written.of(Books.of(sheets), folder);
        assertThat(written.sheetNames().subList(1, NASTY.size() + 1))
                .isEqualTo(written.report().sheets().stream()
                        .map(ListedSheet::name)
                        .toList())
                .allSatisfy(NamesTest::assertLegalSheet);
    }

    static void assertLegalSheet(String name) {
        assertThat(name)
                .isNotBlank()
                .hasSizeBetween(1, 31)
                .doesNotContainPattern("[\\\\/:*?\\[\\]\\p{Cntrl}]")
                .doesNotStartWith("'")
                .doesNotEndWith("'")
                .isNotEqualToIgnoringCase("history");
    }
}
