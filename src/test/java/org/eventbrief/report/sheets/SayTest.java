package org.eventbrief.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void countsHaveTheirNoun() {
        assertThat(Say.count(0, "row", "rows")).isEqualTo("no rows");
        assertThat(Say.count(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Say.count(12345, "row", "rows")).isEqualTo("12,345 rows");
    }

    @Test
    void yearsInARunAreToldByTheirEnds() {
        assertThat(Say.years(List.of())).isEmpty();
        assertThat(Say.years(List.of(2019))).isEqualTo("2019");
        assertThat(Say.years(List.of(2019, 2020))).isEqualTo("2019, 2020");
        assertThat(Say.years(List.of(2015, 2017, 2018, 2019))).isEqualTo("2015, 2017 to 2019");
    }

    @Test
    void daysAndLists() {
        assertThat(Say.day(LocalDate.of(2024, 3, 1))).isEqualTo("1 March 2024");
        assertThat(Say.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
