package org.eventbrief.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void whatLiesBeyondSixteenBitsComesLast() {
        assertThat("\uD83D\uDE00").isLessThan("\uFF5E");
        assertThat(CodePoints.ORDER.compare("\uD83D\uDE00", "\uFF5E")).isPositive();
        assertThat(CodePoints.ORDER.compare("a", "ab")).isNegative();
    }

    @Property
    void theOrderIsThatOfCodePoints(@ForAll String a, @ForAll String b) {
        // A lone surrogate is no code point that any text in UTF-8 could hold.
        String x = a.replaceAll("\\p{Cs}", "");
        String y = b.replaceAll("\\p{Cs}", "");
        int expected = Arrays.compare(x.codePoints().toArray(), y.codePoints().toArray());
        assertThat(Integer.signum(CodePoints.ORDER.compare(x, y))).isEqualTo(Integer.signum(expected));
    }
}
