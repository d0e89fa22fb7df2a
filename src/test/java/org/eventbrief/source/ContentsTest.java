package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the bytes of a table are found: packed or not, in one encoding or another. */
class ContentsTest {
    private static final String DESK = "event_id,date,event_type,side_1\n";
    private static final String ROW = "made-up-1,2023,treaty,Arkonia\n";

    @Test
    void archives_are_read_member_by_member_and_what_else_they_hold_is_said(@TempDir Path input) throws IOException {
        Archives.zip(
                input.resolve("all.zip"),
                Map.of(
                        "b.csv", DESK + ROW,
                        "in/a.csv", DESK + ROW,
                        "readme.txt", "This is how it was made.\nBy hand, all of it.\nNothing else.\n",
                        "sheet.xlsx", "x",
                        "__MACOSX/._b.csv", "x",
                        "inner.zip", "x"));
        Archives.gzip(input.resolve("c.csv.gz"), DESK + ROW + ROW);

        Collected read = Collected.of(input);

        assertThat(read.files())
                .extracting(SourceFile::name)
                .containsExactly("all.zip/b.csv", "all.zip/in/a.csv", "c.csv.gz");
        assertThat(read.files()).extracting(SourceFile::rows).containsExactly(1L, 1L, 2L);
        assertThat(read.events()).hasSize(4);
        assertThat(read.events().get(3).row().line()).isEqualTo(3);
        assertThat(read.notices())
                .extracting(FileNotice::file, FileNotice::rule)
                .containsExactly(
                        tuple("all.zip/inner.zip", FileRule.PASSED_OVER),
                        tuple("all.zip/readme.txt", FileRule.PASSED_OVER),
                        tuple("all.zip/sheet.xlsx", FileRule.IGNORED_TYPE));
    }

    @Test
    void archives_that_unpack_to_too_much_or_end_too_early_stop_the_run(@TempDir Path input) throws IOException {
        Archives.gzipOfZeros(input.resolve("bomb.csv.gz"), DESK, 80 << 20);
        Path whole = Archives.gzip(input.resolve("cut.csv.gz"), DESK + Archives.noise(100_000));
        Files.write(whole, Arrays.copyOf(Files.readAllBytes(whole), 50_000));

        assertThatThrownBy(() -> Collected.of(input))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.notices())
                        .satisfiesExactly(
                                bomb -> assertThat(bomb.code()).isEqualTo("suspicious-archive"),
                                cut -> assertThat(cut.message()).contains("cut.csv.gz", "ends too early")));
    }

    @Test
    void encodings_are_found_from_the_bytes(@TempDir Path input) throws IOException {
        String text = DESK + "made-up-1,2023,treaty,Élysée of Arkonia\n";
        Files.write(input.resolve("1.csv"), text.getBytes(StandardCharsets.UTF_8));
        Files.write(input.resolve("2.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Files.write(input.resolve("3.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Files.write(input.resolve("4.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        Files.write(input.resolve("5.csv"), text.getBytes(Charset.forName("windows-1252")));

        Collected read = Collected.of(input);

        assertThat(read.files())
                .extracting(SourceFile::encoding)
                .containsExactly(
                        Encoding.UTF_8, Encoding.UTF_8, Encoding.UTF_16, Encoding.UTF_16, Encoding.WINDOWS_1252);
        assertThat(read.events()).hasSize(5).allSatisfy(event -> assertThat(
                        event.participants().get(0).mention().name())
                .isEqualTo("Élysée of Arkonia"));
        assertThat(read.events())
                .extracting(event -> event.hash())
                .containsOnly(read.events().get(0).hash());
        assertThat(read.notices()).containsExactly(new FileNotice("5.csv", FileRule.DECODED_AS_WINDOWS_1252, ""));
    }

    @Test
    void one_broken_cell_does_not_change_how_the_others_are_read(@TempDir Path input) throws IOException {
        byte[] good = (DESK + "made-up-1,2023,treaty,Élysée\nmade-up-2,2023,treaty,Müller\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] more = "made-up-3,2023,treaty,Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(good, good.length + more.length);
        System.arraycopy(more, 0, all, good.length, more.length);
        Files.write(input.resolve("mixed.csv"), all);

        Collected read = Collected.of(input);

        assertThat(read.events())
                .extracting(event -> event.participants().get(0).mention().name())
                .containsExactly("Élysée", "Müller", "Café");
        assertThat(read.notices()).singleElement().satisfies(notice -> assertThat(notice.detail())
                .contains("only the cells"));
    }

    @Test
    void a_release_is_read_off_the_member_or_else_off_the_archive(@TempDir Path input) throws IOException {
        String ged = Files.readString(Fixture.path("ged191.csv"));
        Archives.zip(input.resolve("1-ged241-csv.zip"), Map.of("GEDEvent_v25_1.csv", ged));
        Archives.zip(input.resolve("2-ged241-csv.zip"), Map.of("in/events.csv", ged));
        Archives.gzip(input.resolve("3-ged181.csv.gz"), ged);

        assertThat(Collected.of(input).files()).extracting(SourceFile::release).containsExactly("25.1", "24.1", "18.1");
    }

    @Test
    void with_tabs_a_stray_quotation_mark_is_a_character_and_a_pair_of_them_quotes(@TempDir Path input)
            throws IOException {
        String header = DESK.replace(',', '\t');
        Files.writeString(input.resolve("1.tab"), header + "1\t2023\ttreaty\t\"Arkonia\n2\t2023\ttreaty\tBelmara\n");
        Files.writeString(input.resolve("2.tab"), header + "3\t2023\ttreaty\t\"Arkonia\tEast\"\n");

        assertThat(Collected.of(input).events())
                .extracting(event -> event.participants().get(0).mention().name())
                .containsExactly("\"Arkonia", "Belmara", "Arkonia East");
    }
}
