package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.eventbrief.report.brief.Briefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written, no word covers another and none leaves its page. */
class LayoutTest {
    @Test
    void wordsOfABriefingKeepToThemselves() throws IOException {
        assertThat(faults(Samples.plain())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hostileWordsKeepToThemselves(long seed) throws IOException {
        assertThat(faults(Hostile.of(seed))).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static List<String> faults(Briefing briefing) throws IOException {
        return PageFaults.of(Written.of(briefing).bytes());
    }
}
