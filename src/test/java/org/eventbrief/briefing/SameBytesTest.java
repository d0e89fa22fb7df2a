package org.eventbrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;
import org.eventbrief.report.brief.Footer;
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
        var sample = Samples.with("One", List.of(Block.Paragraph.of("It took part in 3 events.")), Paper.A4);
        assertThat(identity(sample)).isEqualTo(identity(sample));
        assertThat(Stream.of(
                                sample,
                                Samples.with("Other", sample.blocks(), Paper.A4),
                                Samples.with("One", List.of(Block.Paragraph.of("It took part in 4 events.")), Paper.A4),
                                ofEdition("2021-12-31-abc", sample))
                        .map(SameBytesTest::identity))
                .doesNotHaveDuplicates();
    }

    private static Briefing ofEdition(String edition, Briefing other) {
        return new Briefing(
                other.title(),
                other.subtitle(),
                other.subject(),
                other.language(),
                other.asOf(),
                other.paper(),
                other.imprint(),
                new Footer(edition, other.footer().citation()),
                other.blocks());
    }

    private static String identity(Briefing briefing) {
        try (var document = Written.of(briefing).open()) {
            return document.getDocument().getDocumentID().toString();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
