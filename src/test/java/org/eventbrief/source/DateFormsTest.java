package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-11-07",
                "20211107",
                "7 November 2021",
                "07 November 2021",
                "07-November-2021",
                "7-Nov-2021",
                "07 nov 2021",
                "11/07/2021 00:00:00",
                "11/07/2021 23:59",
                "2021-11-07T10:11:12Z",
                "2021-11-07 10:11:12.123456",
                "2021-11-07T10:11:12+05:30",
                "7 November 2021 00:00"
            })
    void the_forms_that_public_files_have_name_the_same_day(String text) {
        assertThat(DateForms.COMMON.day(text)).contains(LocalDate.of(2021, 11, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-31",
                "31 February 2021",
                "20210231",
                "02/31/2021 00:00:00",
                "11/07/2021",
                "07.11.2021",
                "2021-11-07 25:00",
                "2021-11-07x",
                "2.02E+13",
                "44507",
                "0000-01-01",
                "2021-1-7",
                "17 Novembre 2021",
                ""
            })
    void what_is_no_day_or_could_be_two_is_none(String text) {
        assertThat(DateForms.COMMON.day(text)).isEmpty();
    }

    @Test
    void a_formats_own_forms_go_first() {
        DateForms forms = DateForms.of(List.of("d/M/yyyy"));

        assertThat(forms.day("02/03/1997")).contains(LocalDate.of(1997, 3, 2));
        assertThat(forms.day("31/2/1997")).isEmpty();
        assertThat(forms.day("2021-11-07")).contains(LocalDate.of(2021, 11, 7));
    }

    @Test
    void the_default_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(DateForms.of(List.of("d/M/yyyy")).day("02/03/1997")).contains(LocalDate.of(1997, 3, 2));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(DateForms.COMMON.day("7 APRIL 2021")).contains(LocalDate.of(2021, 4, 7));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_pattern_that_is_none_is_told() {
        assertThatThrownBy(() -> DateForms.of(List.of("day"))).isInstanceOf(IllegalArgumentException.class);
    }
}
