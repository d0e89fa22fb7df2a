package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "999999999999999, 999999999999999",
        "14.123456, 14.123456",
        "-3.5, -3.5",
        "0.1, 0.1",
        "1e23, 1E+23",
        "2e-3, 0.002",
        "0.3333333333333333, 0.33333333333333331"
    })
    void aNumberLooksTheSameOnEveryJava(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @Property
    void anyNumberReadsBackAsItself(@ForAll double value) {
        assertThat(Double.parseDouble(NumberText.of(value)) == value).isTrue();
    }

    @Property
    void anyNumberOfSixDecimalsDoesToo(@ForAll int millionths) {
        double value = millionths / 1e6;
        assertThat(Double.parseDouble(NumberText.of(value)) == value).isTrue();
        assertThat(NumberText.of(value).length()).isLessThanOrEqualTo(12);
    }
}
