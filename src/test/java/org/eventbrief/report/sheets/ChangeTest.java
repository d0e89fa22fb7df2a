package org.eventbrief.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void aPercentageIsGivenFromABaseOfTwenty() {
        assertThat(of(30, 20).relative()).hasValue(0.5);
        assertThat(of(10, 20).absolute()).hasValue(-10);
        assertThat(of(30, 19).relative()).isEmpty();
        assertThat(of(30, 0).absolute()).hasValue(30);
    }

    @Test
    void theUnknownIsNotCompared() {
        assertThat(Change.of(OptionalLong.empty(), OptionalLong.of(3), 20)).isEqualTo(Change.NONE);
        assertThat(Change.of(OptionalLong.of(3), OptionalLong.empty(), 20)).isEqualTo(Change.NONE);
    }

    private static Change of(long now, long before) {
        return Change.of(OptionalLong.of(now), OptionalLong.of(before), 20);
    }
}
