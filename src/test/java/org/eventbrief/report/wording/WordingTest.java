package org.eventbrief.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.EventDate;
import org.eventbrief.settings.Environment;
import org.eventbrief.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, names, dates and counted things in English. */
class WordingTest {
    private static final Numbers NUMBERS = Forms.DEFAULT.numbers();
    private static final Changes CHANGES = Forms.DEFAULT.changes();
    private static final Dates DATES = Forms.DEFAULT.dates();

    @ParameterizedTest
    @CsvSource({"0, no events", "1, 1 event", "2, 2 events", "1234, '1,234 events'"})
    void countedThingsAgreeInNumber(long number, String words) {
        assertThat(NUMBERS.count(Noun.EVENT, number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, at least 1 person", "2, at least 2 people"})
    void lowerBoundsSayThatTheyAre(long number, String words) {
        assertThat(NUMBERS.atLeast(Noun.PERSON, number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "111, 111th",
        "1002, '1,002nd'"
    })
    void placesHaveTheirEnding(long place, String words) {
        assertThat(NUMBERS.ordinal(place)).isEqualTo(words);
    }

    @Test
    void theUnknownIsNoNumber() {
        assertThat(NUMBERS.of(OptionalLong.empty())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"19, ''", "20, 50", "40, -25", "31, -3", "60, -50"})
    void percentagesNeedABaseOfTwenty(long base, String percent) {
        assertThat(NUMBERS.percent(30, base).isPresent()).isEqualTo(!percent.isEmpty());
        NUMBERS.percent(30, base)
                .ifPresent(value -> assertThat(Long.toString(value)).isEqualTo(percent));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, as in 2022",
        "5, 5, as many as in 2022",
        "5, 0, after none in 2022",
        "0, 5, after 5 in 2022",
        "6, 5, 1 more than in 2022",
        "4, 5, 1 fewer than in 2022",
        "128, 94, 34 more than in 2022 (+36%)",
        "94, 128, 34 fewer than in 2022 (−27%)",
        "20000, 19000, '1,000 more than in 2022 (+5%)'"
    })
    void aChangeIsToldAbsolutelyAndRelatively(long now, long before, String words) {
        assertThat(CHANGES.clause(now, before, "in 2022")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, as in 2022", "5, 0, none in 2022", "128, 94, +34 on 2022 (+36%)", "3, 5, −2 on 2022"})
    void aChangeFitsOnACard(long now, long before, String words) {
        assertThat(CHANGES.note(now, before, "2022")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Arkonia, Arkonia, Arkonia’s",
        "Government of Arkonia, the Government of Arkonia, the Government of Arkonia’s",
        "Tuareg rebels, Tuareg rebels, Tuareg rebels’",
        "United Nations, the United Nations, the United Nations’",
        "Wagner Group, the Wagner Group, the Wagner Group’s",
        "Belmara transitional government, the Belmara transitional government, the Belmara transitional government’s",
        "Isles of Dorns, Isles of Dorns, Isles of Dorns’",
        "The Front, the Front, the Front’s",
        "IS, IS, IS’",
        "FNI, FNI, FNI’s"
    })
    void namesTakeAnArticleOnlyWhereThatIsSure(String name, String inText, String owning) {
        assertThat(Names.inText(name)).isEqualTo(inText);
        assertThat(Names.owning(name)).isEqualTo(owning);
        assertThat(Names.atStart(name)).isEqualTo(inText.startsWith("the ") ? Names.capitalised(inText) : name);
    }

    @Test
    void namesAreListed() {
        assertThat(Names.listed(List.of())).isEmpty();
        assertThat(Names.listed(List.of("A"))).isEqualTo("A");
        assertThat(Names.listed(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Names.listed(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Names.listed(List.of("A (1,251 events)", "B", "C"))).isEqualTo("A (1,251 events), B and C");
        assertThat(Names.listed(List.of("A, of B", "C", "D"))).isEqualTo("A, of B; C; and D");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-27, 27 March 2024",
        "2024-03-27?, 27 March 2024 (uncertain)",
        "2023-07, July 2023",
        "2023~, 2023 (approximate)",
        "2023-09?, September 2023 (uncertain)",
        "2023, 2023",
        "2023-10/2023-12, October to December 2023",
        "2022-10/2023-01, October 2022 to January 2023",
        "2023-05-03/2023-05-09, 3–9 May 2023",
        "2023-05-28/2023-06-03, 28 May to 3 June 2023",
        "2022-12-28/2023-01-03, 28 December 2022 to 3 January 2023",
        "2023-08/.., some time from August 2023 on",
        "../2023-07, some time until July 2023",
        "'', no date given"
    })
    void datesAreAsVagueAsTheyAre(String edtf, String words) {
        assertThat(DATES.of(Edtf.parse(edtf).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5 | 1,234,567 | −1,234 | 1.3 MB | 1,002nd",
                "1.234,5 | 1.234.567 | −1.234 | 1,3 MB | 1.002nd",
                "1 234,5 | 1\u202f234\u202f567 | −1\u202f234 | 1,3 MB | 1\u202f002nd",
                "1'234.5 | 1’234’567 | −1’234 | 1.3 MB | 1’002nd"
            },
            quoteCharacter = '"')
    void numbersHaveTheFormOfTheSample(String sample, String large, String below, String size, String place) {
        Numbers numbers = forms("NUMBERS", sample).numbers();
        assertThat(numbers.of(1_234_567)).isEqualTo(large);
        assertThat(numbers.of(-1_234)).isEqualTo(below);
        assertThat(numbers.of(999)).isEqualTo("999");
        assertThat(numbers.size(1_250_000)).isEqualTo(size);
        assertThat(numbers.ordinal(1_002)).isEqualTo(place);
        assertThat(numbers.count(Noun.EVENT, 1_234_567)).isEqualTo(large + " events");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-27 | March 27, 2024 | 2024-03-27",
                "2023-07 | July 2023 | 2023-07",
                "2023~ | 2023 (approximate) | 2023 (approximate)",
                "2023-10/2023-12 | October to December 2023 | 2023-10 to 2023-12",
                "2022-10/2023-01 | October 2022 to January 2023 | 2022-10 to 2023-01",
                "2023-05-03/2023-05-09 | May 3–9, 2023 | 2023-05-03 to 2023-05-09",
                "2023-05-28/2023-06-03 | May 28 to June 3, 2023 | 2023-05-28 to 2023-06-03",
                "2022-12-28/2023-01-03 | December 28, 2022 to January 3, 2023 | 2022-12-28 to 2023-01-03",
                "2023-08/.. | some time from August 2023 on | some time from 2023-08 on"
            })
    void datesHaveTheFormOfTheSample(String edtf, String american, String iso) {
        EventDate date = Edtf.parse(edtf).orElseThrow();
        assertThat(forms("DATES", "March 3, 2023").dates().of(date)).isEqualTo(american);
        assertThat(forms("DATES", "2023-03-03").dates().of(date)).isEqualTo(iso);
        assertThat(forms("DATES", "3 March 2023")).isEqualTo(Forms.DEFAULT);
    }

    private static Forms forms(String key, String sample) {
        return Forms.of(
                SettingsFile.read(Optional.empty(), Environment.of(Map.of("EVENTBRIEF_" + key, sample)), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, January",
        "1 2, January and February",
        "1 2 3, January to March",
        "1 3, January and March",
        "1 2 3 6, January to March and June",
        "6 7 11, 'June, July and November'"
    })
    void monthsAreRunTogether(String numbers, String words) {
        TreeSet<Month> months = Stream.of(numbers.split(" "))
                .map(number -> Month.of(Integer.parseInt(number)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Dates.months(months)).isEqualTo(words);
    }
}
