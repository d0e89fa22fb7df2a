package org.eventbrief.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayTest {
    @Test
    void yearsInARunAreToldByTheirEnds() {
        assertThat(Say.years(List.of())).isEmpty();
        assertThat(Say.years(List.of(2019))).isEqualTo("2019");
        assertThat(Say.years(List.of(2019, 2020))).isEqualTo("2019, 2020");
        assertThat(Say.years(List.of(2015, 2017, 2018, 2019))).isEqualTo("2015, 2017 to 2019");
    }
}
