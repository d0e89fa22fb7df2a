package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextRulesTest {
    private final Tally tally = new Tally();
    private final TextRules rules = new TextRules(tally);

    @Test
    void whatLooksLikeAnEscapeStaysWhatItIs() {
        assertThat(rules.cell("a _x0041_ and _xyz_")).isEqualTo("a _x005F_x0041_ and _xyz_");
    }

    @Test
    void lineEndsBecomeOneKindAndAreNoLoss() {
        assertThat(rules.cell("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
        assertThat(tally.textsMarked()).isZero();
    }

    @Test
    void aCutSplitsNoCharacter() {
        String cut = rules.cell("x" + "🙂".repeat(20_000));
        assertThat(cut).endsWith("🙂 [… cut]").hasSizeLessThanOrEqualTo(TextRules.LIMIT);
        assertThat(tally.textsCut()).isEqualTo(1);
    }

    @Test
    void aTextThatIsTooLongOnlyBecauseOfItsEscapesIsCutToo() {
        assertThat(rules.cell("_x0041_".repeat(4_681))).hasSizeLessThanOrEqualTo(TextRules.LIMIT);
        assertThat(tally.textsCut()).isEqualTo(1);
    }

    @Test
    void aTextOfJustTheLimitIsKept() {
        String text = "y".repeat(TextRules.LIMIT);
        assertThat(rules.cell(text)).isEqualTo(text);
        assertThat(tally.textsCut()).isZero();
    }

    @Property
    void anyTextBecomesLegalXml(@ForAll String text) {
        assertThat(rules.cell(text).codePoints())
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }
}
