package org.eventbrief.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeathsTest {
    @Test
    void aBestWithoutABoundLendsItselfToIt() {
        assertThat(Deaths.of(-1, 5, -1)).isEqualTo(new Deaths(5, 5, 5));
        assertThat(Deaths.of(2, 5, -1)).isEqualTo(new Deaths(2, 5, 5));
        assertThat(Deaths.of(-1, 5, 9)).isEqualTo(new Deaths(5, 5, 9));
    }

    @Test
    void aMissingBestIsUnknownEvenWithALow() {
        assertThat(Deaths.of(2, -1, -1)).isEqualTo(new Deaths(2, -1, -1));
        assertThat(Deaths.of(2, -1, -1).known()).isFalse();
    }

    @Test
    void zeroIsKnown() {
        assertThat(Deaths.of(-1, 0, -1)).isEqualTo(new Deaths(0, 0, 0));
        assertThat(Deaths.of(-1, 0, -1).known()).isTrue();
        assertThat(Deaths.of(-1, -1, -1)).isSameAs(Deaths.NONE_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "1,2,3,true",
        "2,1,3,false",
        "1,3,2,false",
        "-1,2,1,false",
        "3,-1,2,false",
        "-1,-1,-1,true",
        "0,0,0,true"
    })
    void lowBestAndHighOutOfOrderAreSeenAsSuch(int low, int best, int high, boolean ordered) {
        assertThat(new Deaths(low, best, high).ordered()).isEqualTo(ordered);
    }
}
