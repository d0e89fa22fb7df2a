package org.eventbrief.report.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.eventbrief.report.wording.Forms;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Wording WORDING = new Wording(Forms.DEFAULT);

    @Test
    void numbersHaveGroupsAndARealMinus() {
        assertThat(WORDING.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(WORDING.signed(-1200)).isEqualTo("−1,200");
        assertThat(WORDING.signed(0)).isEqualTo("0");
        assertThat(WORDING.signed(5)).isEqualTo("+5");
    }

    @Test
    void perCentNeedsABaseOfTwentyAndAChange() {
        assertThat(WORDING.perCent(19, 38)).isEmpty();
        assertThat(WORDING.perCent(20, 20)).isEmpty();
        assertThat(WORDING.perCent(20, 30)).isEqualTo("+50%");
        assertThat(WORDING.perCent(40, 0)).isEqualTo("−100%");
    }

    @Test
    void wordsAgreeWithTheirNumber() {
        assertThat(WORDING.count(1, "row", "rows")).isEqualTo("1 row");
        assertThat(WORDING.count(0, "row", "rows")).isEqualTo("0 rows");
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void sizesAndDaysAreForReaders() {
        assertThat(WORDING.size(999)).isEqualTo("999 bytes");
        assertThat(WORDING.size(1_499)).isEqualTo("1 kB");
        assertThat(WORDING.size(1_250_000)).isEqualTo("1.3 MB");
        assertThat(WORDING.day(LocalDate.of(2023, 7, 29))).isEqualTo("29 July 2023");
    }
}
