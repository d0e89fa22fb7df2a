package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.eventbrief.report.brief.Briefing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every file is PDF/UA-1 in the judgement of veraPDF. */
class AccessibilityTest {
    @BeforeAll
    static void chooseParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aBriefingFailsNoRule() throws Exception {
        assertThat(failures(Samples.plain())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void hostileTextFailsNoRule(long seed) throws Exception {
        assertThat(failures(Hostile.of(seed))).isEmpty();
    }

    private static List<String> failures(Briefing briefing) throws Exception {
        var bytes = Written.of(briefing).bytes();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation())
                    .distinct()
                    .toList();
        }
    }
}
