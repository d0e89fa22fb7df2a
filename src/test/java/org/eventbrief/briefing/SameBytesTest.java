package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same briefing is the same file, wherever and however often it is written. */
class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG, Pacific/Apia",
        "tr-TR, Europe/Istanbul",
        "hi-IN-u-nu-deva, Asia/Kolkata",
        "th-TH-u-ca-buddhist, UTC"
    })
    void inAnyLocaleAndTimeZone(String language, String place) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var expected = Written.of(Hostile.of(11)).bytes();
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(Written.of(Hostile.of(11)).bytes()).isEqualTo(expected);
    }

    @Test
    void fromManyThreadsAtOnce() {
        var expected = Written.of(Samples.plain()).bytes();
        var others = Stream.generate(Samples::plain)
                .limit(16)
                .parallel()
                .map(briefing -> Written.of(briefing).bytes())
                .toList();
        assertThat(others).allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
    }

    @Test
    void butAnotherBriefingHasAnotherIdentity() throws Exception {
        try (var one = Written.of(Samples.with("One", List.of(), Paper.A4)).open();
                var other =
                        Written.of(Samples.with("Other", List.of(), Paper.A4)).open()) {
            assertThat(one.getDocument().getDocumentID().toString())
                    .isNotEqualTo(other.getDocument().getDocumentID().toString());
        }
    }
}
