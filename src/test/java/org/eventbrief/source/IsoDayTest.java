package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IsoDayTest {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Property(tries = 3000)
    void days_are_those_that_the_general_form_reads(@ForAll("texts") String text) {
        assertThat(IsoDay.isLike(text)).isTrue();
        assertThat(IsoDay.parse(text)).isEqualTo(general(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(
                        Arbitraries.strings().withChars("0012+-\u0661").ofLength(4),
                        Arbitraries.strings().withChars("0012 +").ofLength(2),
                        Arbitraries.strings().withChars("001239-").ofLength(2))
                .as((year, month, day) -> year + "-" + month + "-" + day);
    }

    private static Optional<LocalDate> general(String text) {
        try {
            return Optional.of(LocalDate.parse(text, ISO)).filter(day -> day.getYear() >= 1);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
