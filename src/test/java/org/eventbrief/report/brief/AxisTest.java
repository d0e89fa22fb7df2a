package org.eventbrief.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1 2 3", "4, 1 2 3 4", "19, 5 10 15 20", "140, 50 100 150", "1000, 250 500 750 1000"})
    void linesAreRoundAndReachTheHighestValue(double highest, String labels) {
        assertThat(labels(highest)).containsExactly(labels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "Infinity"})
    void withoutAHighestValueThereAreNoLines(double highest) {
        assertThat(Axis.upTo(highest, Double::toString)).isEqualTo(Axis.NONE);
    }

    @Property
    void thereAreFewLinesAndTheLastCoversAll(@ForAll @DoubleRange(min = 0.01, max = 1e15) double highest) {
        var ticks = Axis.upTo(highest, Double::toString).ticks();
        assertThat(ticks).hasSizeBetween(1, 4);
        assertThat(ticks.get(ticks.size() - 1).value()).isGreaterThanOrEqualTo(highest * (1 - 1e-8));
    }

    private static List<String> labels(double highest) {
        return Axis.upTo(highest, value -> String.format(Locale.ROOT, "%.0f", value)).ticks().stream()
                .map(Axis.Tick::label)
                .toList();
    }
}
