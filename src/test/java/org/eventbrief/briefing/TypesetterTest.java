package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter vanishes and no line is too wide. */
class TypesetterTest {
    private static final Typesetter TYPE = new Typesetter(new Fonts());

    @Property
    void everyLetterHasAFontThatDrawsIt(@ForAll String text, @ForAll Style style) {
        for (var run : TYPE.line(text, style).runs()) {
            assertThat(run.text().codePoints().filter(c -> !run.font().charExists(c)))
                    .isEmpty();
        }
    }

    @Property
    void linesAreNeverWiderThanAsked(
            @ForAll String text, @ForAll Style style, @ForAll @IntRange(min = 40, max = 400) int width) {
        assertThat(TYPE.lines(text, style, width))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }

    @Property
    void linesTogetherSayAllOfTheText(@ForAll String text, @ForAll @IntRange(min = 40, max = 400) int width) {
        var said =
                TYPE.lines(text, Style.BODY, width).stream().map(Line::actual).collect(Collectors.joining());
        assertThat(said.replace(" ", "")).isEqualTo(TYPE.speller().plain(text).replace(" ", ""));
    }

    @Test
    void aSymbolOfOneFaceAloneIsSubstitutedInAll() {
        var line = TYPE.line("\uD835\uDC00 and \uD83D\uDE00", Style.LABEL);
        assertThat(line.substituted()).isEqualTo(1);
        assertThat(line.runs()).extracting(Line.Run::text).containsExactly("□ and ", "\uD83D\uDE00");
    }

    @Test
    void aTextThatIsCutStandsForAllOfItself() {
        var line = TYPE.line("one two three four", Style.BODY, 60);
        assertThat(line.actual()).isEqualTo("one two three four");
        assertThat(line.runs().get(0).text()).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arkonia’s 1,234 events — all", "From Arkonia to Житомир", "e\u0301te\u0301"})
    void aLineIsAsWideAsItsFontsSay(String text) {
        var line = TYPE.line(text, Style.BODY);
        var width = line.runs().stream()
                .mapToDouble(run -> run.font().getWidthPoint(run.text(), Style.BODY.size()))
                .sum();
        assertThat((double) line.width()).isCloseTo(width, within(0.01));
    }

    @Test
    void aMarkStaysWithItsLetter() {
        var lines = TYPE.lines("e\u0301".repeat(80), Style.BODY, 60);
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(line.actual())
                .startsWith("e"));
    }
}
