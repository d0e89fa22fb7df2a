package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "007,7", "3.0,3", "3.00,3", "100,100", "10.0,10", "999999999999999999,999999999999999999"})
    void whole_numbers_are_read_also_where_a_program_made_decimals_of_them(String text, long number) {
        assertThat(WholeNumber.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"''", "-1", "3.5", "3.", ".0", "1e3", "'1,000'", "1234567890123456789", "١", "0x1", "+1", "3.0.0"})
    void what_is_no_whole_number_is_none(String text) {
        assertThat(WholeNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Civilians,Civilians,true",
        "Civilians,civilians,false",
        "Government of *,Government of Arkonia,true",
        "Government of *,The Government of Arkonia,false",
        "Civilians (*,Civilians (Arkonia),true",
        "*Militia,Sunrise Militia,true",
        "*Militia,Militias,false",
        "a*b*c,a-b-c,true",
        "a*b*c,a-c-b,false",
        "ab*ba,aba,false",
        "*,anything,true"
    })
    void an_asterisk_in_a_name_stands_for_anything(String pattern, String name, boolean matches) {
        assertThat(NamePattern.of(pattern).matches(name)).isEqualTo(matches);
    }

    @Property
    void bytes_are_UTF_8_exactly_where_the_platform_thinks_so(
            @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 5) int chunk) {
        Utf8Tally tally = new Utf8Tally();
        for (int from = 0; from < bytes.length; from += chunk) {
            tally.take(bytes, from, Math.min(bytes.length, from + chunk));
        }
        boolean valid =
                Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);

        assertThat(tally.broken() == 0).isEqualTo(valid);
    }

    @Property
    void text_of_any_language_counts_as_UTF_8(@ForAll String text) {
        byte[] bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
        Utf8Tally tally = new Utf8Tally();
        tally.take(bytes, 0, bytes.length);

        assertThat(tally.broken()).isZero();
        assertThat(tally.isUtf8()).isTrue();
    }

    @Property
    void recoding_loses_nothing(@ForAll String text) throws IOException {
        String sound = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        Recoded recoded = new Recoded(
                new ByteArrayInputStream(("\uFEFF" + sound).getBytes(StandardCharsets.UTF_16LE)), Encoding.UTF_16);

        assertThat(new String(recoded.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(sound);
    }

    @Test
    void recoding_keeps_pairs_that_a_buffer_cuts() throws IOException {
        String text = "a" + "\uD83D\uDE00".repeat(20_000);
        Recoded recoded =
                new Recoded(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16)), Encoding.UTF_16);

        assertThat(new String(recoded.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Property
    void a_cell_is_decoded_as_UTF_8_or_else_as_Windows_1252(@ForAll byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean valid = Arrays.equals(utf8.getBytes(StandardCharsets.UTF_8), bytes);

        assertThat(CellText.decode(bytes, 0, bytes.length))
                .isEqualTo(valid ? utf8 : new String(bytes, Charset.forName("windows-1252")));
    }

    @Property
    void the_hash_of_a_cell_depends_on_its_text_and_not_on_its_place(
            @ForAll String text, @ForAll String before, @ForAll String after) {
        byte[] alone = text.getBytes(StandardCharsets.UTF_8);
        int from = before.getBytes(StandardCharsets.UTF_8).length;
        byte[] there = (before + text + after).getBytes(StandardCharsets.UTF_8);

        assertThat(CellHash.of(there, from, from + alone.length)).isEqualTo(CellHash.of(alone, 0, alone.length));
    }
}
