package org.eventbrief.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2023-11-14, 2023-11-14, 2023-11-14, DAY",
        "2023-11-14T10:00:00Z, 2023-11-14, 2023-11-14, DAY",
        "2023-11-14T10:00:00+02:00, 2023-11-14, 2023-11-14, DAY",
        "2023-11, 2023-11-01, 2023-11-30, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2023, 2023-01-01, 2023-12-31, YEAR",
        "2023-11-XX, 2023-11-01, 2023-11-30, MONTH",
        "2023-XX, 2023-01-01, 2023-12-31, YEAR",
        "2023-XX-XX, 2023-01-01, 2023-12-31, YEAR",
        "2023-21, 2023-01-01, 2023-12-31, LONGER",
        "201X, 2010-01-01, 2019-12-31, LONGER",
        "20XX, 2000-01-01, 2099-12-31, LONGER",
        "000X, 0001-01-01, 0009-12-31, LONGER",
        "2023-10/2023-12, 2023-10-01, 2023-12-31, LONGER",
        "2023-11-10/2023-11-20, 2023-11-10, 2023-11-20, MONTH",
        "2023-11-28/2023-12-03, 2023-11-28, 2023-12-03, LONGER",
        "2023-11-14/2023-11-14, 2023-11-14, 2023-11-14, DAY"
    })
    void aDateIsAllTheDaysThatItMayMean(String text, String first, String last, Precision precision) {
        assertThat(Edtf.parse(text)).hasValueSatisfying(date -> {
            assertThat(date.span())
                    .contains(new Span(java.time.LocalDate.parse(first), java.time.LocalDate.parse(last)));
            assertThat(date).isInstanceOfSatisfying(EventDate.Known.class, known -> assertThat(known.precision())
                    .isEqualTo(precision));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2023~, true, false",
        "2024-03-27?, false, true",
        "2023-09%, true, true",
        "2023-10~/2023-12?, true, true",
        "2023-10, false, false"
    })
    void marksOfDoubtAreKeptAndNeverWidenADate(String text, boolean approximate, boolean uncertain) {
        EventDate.Known marked = known(text);
        EventDate.Known plain = known(text.replaceAll("[~?%]", ""));

        assertThat(marked.approximate()).isEqualTo(approximate);
        assertThat(marked.uncertain()).isEqualTo(uncertain);
        assertThat(marked.days()).isEqualTo(plain.days());
        assertThat(marked.precision()).isEqualTo(plain.precision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-08/..", "../2023", "2023/", "/2023", "../.."})
    void anEmptyDateAndAnOpenIntervalNameNoDays(String text) {
        assertThat(Edtf.parse(text)).hasValueSatisfying(date -> {
            assertThat(date).isInstanceOf(EventDate.Unknown.class);
            assertThat(date.year()).isEmpty();
            assertThat(date.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-13",
                "2023-00",
                "2023-11-00",
                "0000",
                "-2023",
                "12023",
                "Y12023",
                "23",
                "2023-1",
                "201X-05",
                "2023-XX-12",
                "2023-21-05",
                "2023-25",
                "2023-12/2023-10",
                "2023-11-14Tnoon",
                "2023/2024/2025",
                "2023~~",
                "~2023",
                "November 2023",
                "2023-11-14 10:00"
            })
    void whatIsNoDateOfTheseLevelsIsNone(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Property
    void noTextIsTooStrange(
            @ForAll @Chars({'0', '1', '2', '9', '-', '/', 'X', 'T', ':', '~', '?', '.'}) @StringLength(max = 24)
                    String text) {
        Edtf.parse(text).flatMap(EventDate::span).ifPresent(days -> assertThat(days.first())
                .isBeforeOrEqualTo(days.last()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-14, 2023-11",
        "2023-11, 2023-11",
        "2023-11~, 2023-11",
        "2023-11-10/2023-11-20, 2023-11",
        "2023, ",
        "2023-11-28/2023-12-03, ",
        "2023-21, "
    })
    void anEventEntersAMonthWhenItsWholeDateLiesInOneThatIsKnown(String text, String month) {
        assertThat(known(text).month().map(YearMonth::toString).orElse(null)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023", "2023-12-31/2024-01-01, 0", "202X, 0", "2023-06/2023-12, 2023"})
    void anEventBelongsToTheYearInWhichItsWholeDateLies(String text, int year) {
        assertThat(known(text).year().orElse(0)).isEqualTo(year);
    }

    private static EventDate.Known known(String text) {
        return (EventDate.Known) Edtf.parse(text).orElseThrow();
    }
}
