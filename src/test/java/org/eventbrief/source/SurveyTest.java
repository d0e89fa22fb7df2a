package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {
    private static final String DESK = "event_id,date,event_type,side_1\n";
    private static final String ROW = "made-up-1,2023,treaty,Arkonia\n";

    @Test
    void files_are_found_wherever_they_lie_and_whatever_the_case_of_their_ending(@TempDir Path input)
            throws IOException {
        write(input, "b/deep/down.TSV", (DESK + ROW).replace(',', '\t'));
        write(input, "Z.csv", DESK + ROW);
        write(input, "a.Tab", (DESK + ROW).replace(',', '\t'));
        write(input, "b.txt", (DESK + ROW).replace(',', ';'));
        write(input, "c.txt", (DESK + ROW).replace(',', '|'));
        write(input, "notes.md", "no table");

        List<SourceFile> files = survey(input).files();

        assertThat(files)
                .extracting(SourceFile::name)
                .containsExactly("Z.csv", "a.Tab", "b.txt", "b/deep/down.TSV", "c.txt");
        assertThat(files).extracting(SourceFile::number).containsExactly(0, 1, 2, 3, 4);
        assertThat(files)
                .extracting(file -> file.dialect().separatorName())
                .containsExactly("comma", "tab", "semicolon", "tab", "bar");
    }

    @Test
    void reserved_names_count_at_the_root_alone_and_hidden_files_nowhere(@TempDir Path input) throws IOException {
        write(input, "reference/actors.csv", "actor_id,alias\n");
        write(input, "formats/own.csv", "a,b\n");
        write(input, "2023/reference/events.csv", DESK + ROW);
        write(input, ".hidden/x.csv", "a,b\n");
        write(input, ".x.csv", "a,b\n");
        write(input, "~$lock.csv", "a,b\n");

        assertThat(survey(input).files()).extracting(SourceFile::name).containsExactly("2023/reference/events.csv");
    }

    @Test
    void a_file_is_unchanged_while_it_was_not_written_or_has_the_same_bytes(@TempDir Path input) throws IOException {
        Path path = write(input, "events.csv", DESK + ROW);
        SourceFile file = survey(input).files().get(0);
        assertThat(Survey.isUnchanged(file)).isTrue();

        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));
        assertThat(Survey.isUnchanged(file)).isTrue();

        write(input, "events.csv", DESK + ROW.replace('1', '2'));
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));
        assertThat(Survey.isUnchanged(file)).isFalse();
    }

    @Test
    void the_fingerprint_is_that_of_the_file_as_it_lies_on_the_disk(@TempDir Path input) throws Exception {
        Path plain = write(input, "plain.csv", "\uFEFF" + DESK + ROW);
        Path zip = Archives.zip(input.resolve("packed.zip"), Map.of("member.csv", DESK + ROW));
        Path wide = input.resolve("wide.csv");
        Files.write(wide, (DESK + ROW).getBytes(StandardCharsets.UTF_16));

        List<SourceFile> files = survey(input).files();

        assertThat(files).extracting(SourceFile::sha256).containsExactly(sha256(zip), sha256(plain), sha256(wide));
        assertThat(files)
                .extracting(SourceFile::bytes)
                .containsExactly(Files.size(zip), Files.size(plain), Files.size(wide));
        assertThat(Survey.fingerprint(files.get(1))).isEqualTo(sha256(plain));
    }

    @Test
    void one_thread_finds_what_two_find(@TempDir Path input) throws IOException {
        for (int i = 0; i < 20; i++) {
            write(input, "f" + i + ".csv", DESK + ROW.repeat(i + 1));
        }

        assertThat(Survey.of(new SurveyRequest(List.of(input), Formats.builtIn(), Map.of(), 1))
                        .files())
                .usingRecursiveComparison()
                .isEqualTo(survey(input).files());
    }

    @Test
    void what_is_no_table_of_events_is_said_in_one_refusal(@TempDir Path input) throws IOException {
        write(input, "good.csv", DESK + ROW);
        write(input, "other.csv", "id,date_start,side_a,side_b\n1,2,3,4\n");
        write(input, "yearly.csv", "dyad_id,year,best_fatality_estimate\n1,2,3\n");
        write(input, "codes.txt", "CODE\tLABEL\nARK\tArkonia\n");
        write(input, "readme.txt", "Made up.\n");

        refused(() -> survey(input), Ending.FAILED)
                .extracting(Notice::message)
                .satisfiesExactly(
                        codes -> assertThat(codes).contains("codes.txt", "a list of codes"),
                        other -> assertThat(other)
                                .contains("other.csv", "the nearest is ucdp-ged", "date_end, type_of_violence"),
                        yearly -> assertThat(yearly).contains("yearly.csv", "already counted"));
    }

    @Test
    void empty_files_and_bare_headers_are_notices_among_others_and_no_input_alone(@TempDir Path input)
            throws IOException {
        write(input, "empty.csv", "");
        write(input, "header.csv", DESK);
        write(input, "blank.csv", "\n \n");

        refused(() -> survey(input), Ending.NO_INPUT).extracting(Notice::code).contains("empty", "header-only");

        write(input, "good.csv", DESK + ROW);
        assertThat(survey(input).notices())
                .containsExactly(
                        new FileNotice("blank.csv", FileRule.EMPTY, ""),
                        new FileNotice("empty.csv", FileRule.EMPTY, ""),
                        new FileNotice("header.csv", FileRule.HEADER_ONLY, ""));
    }

    @Test
    void nothing_and_a_missing_path_are_no_input(@TempDir Path input) {
        refused(() -> survey(input), Ending.NO_INPUT).isNotEmpty();
        refused(() -> survey(input.resolve("nowhere")), Ending.NO_INPUT)
                .extracting(Notice::message)
                .singleElement()
                .asString()
                .contains("nowhere", "there is no such file or folder");
    }

    @Test
    void spreadsheets_are_listed_as_ignored(@TempDir Path input) throws IOException {
        write(input, "sheet.xlsx", "x");
        write(input, "paper.PDF", "x");
        write(input, "good.csv", DESK + ROW);

        assertThat(survey(input).notices())
                .extracting(FileNotice::rule)
                .containsExactly(FileRule.IGNORED_TYPE, FileRule.IGNORED_TYPE);
    }

    @Test
    void links_that_leave_the_input_are_not_followed_and_others_count_once(@TempDir Path input, @TempDir Path elsewhere)
            throws IOException {
        write(elsewhere, "secret.csv", DESK + ROW);
        write(input, "real.csv", DESK + ROW);
        write(input, ".data/only.csv", DESK + ROW);
        link(input.resolve("out.csv"), elsewhere.resolve("secret.csv"));
        link(input.resolve("again.csv"), input.resolve("real.csv"));
        link(input.resolve("shown.csv"), input.resolve(".data/only.csv"));

        Surveyed surveyed = survey(input);

        assertThat(surveyed.files()).extracting(SourceFile::name).containsExactly("real.csv", "shown.csv");
        assertThat(surveyed.notices())
                .extracting(FileNotice::file, FileNotice::rule)
                .containsExactly(tuple("out.csv", FileRule.LINK_LEAVES_INPUT));
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException unable) {
            assumeTrue(false, "SKIPPED: links cannot be made here");
        }
    }

    @Test
    void the_configured_release_is_taken_where_the_name_tells_none(@TempDir Path input) throws IOException {
        Files.copy(Fixture.path("ged-17-columns.csv"), input.resolve("events.csv"));
        Files.copy(Fixture.path("ged191.csv"), input.resolve("ged191.csv"));

        Surveyed surveyed =
                Survey.of(new SurveyRequest(List.of(input), Formats.builtIn(), Map.of("ucdp-ged", "25.1"), 2));

        assertThat(surveyed.files()).extracting(SourceFile::release).containsExactly("25.1", "19.1");
        assertThat(surveyed.notices()).isEmpty();
    }

    @Test
    void a_file_that_shrinks_after_the_survey_is_told_from_a_whole_one(@TempDir Path input) throws IOException {
        Path file = write(input, "a.csv", DESK + ROW.repeat(50));
        SourceFile surveyed = survey(input).files().get(0);
        write(input, "a.csv", DESK + ROW);

        refused(() -> BlockReader.telling().read(surveyed, surveyed.blocks().get(0), Nowhere.ROWS), Ending.FAILED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("changed-while-reading"));
        Files.delete(file);
        refused(() -> BlockReader.telling().read(surveyed, surveyed.blocks().get(0), Nowhere.ROWS), Ending.FAILED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).contains("no longer there"));
    }

    @Test
    void two_inputs_with_a_file_of_one_name_are_refused_for_their_rows_could_not_be_told_apart(
            @TempDir Path one, @TempDir Path other) throws IOException {
        write(one, "north/events.csv", DESK + ROW);
        write(other, "north/events.csv", DESK + ROW);
        write(other, "south/events.csv", DESK + ROW);
        write(one, "readme.txt", "What these files are.");
        write(other, "readme.txt", "What those files are.");

        refused(() -> survey(one, other), Ending.WRONG_CONFIGURATION)
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("same-name"))
                .satisfies(notice -> assertThat(notice.message())
                        .startsWith("north/events.csv: ")
                        .contains(one.toString(), other.toString()));
        assertThat(survey(one, one).files()).hasSize(1);
        assertThat(survey(one, other.resolve("south")).files()).hasSize(2);
    }

    @Test
    void a_look_shows_the_good_files_beside_what_is_wrong(@TempDir Path input) throws IOException {
        write(input, "good.csv", DESK + ROW);
        write(input, "bad.csv", "a,b\n1,2\n");

        Surveyed looked = Survey.look(new SurveyRequest(List.of(input), Formats.builtIn(), Map.of(), 1));

        assertThat(looked.files()).extracting(SourceFile::name).containsExactly("good.csv");
        assertThat(looked.notices()).extracting(FileNotice::rule).containsExactly(FileRule.UNKNOWN_FORMAT);
    }

    @Test
    void what_is_no_text_is_told_whatever_it_is_named(@TempDir Path input) throws IOException {
        write(input, "a.csv", "PK\3\4 xl/workbook.xml");
        write(input, "b.csv", "%PDF-1.7\n");
        write(input, "c.csv", "x\0\1\2y\n");
        write(input, "d.csv", "PK,a,b\n1,2,3\n");

        Surveyed looked = Survey.look(new SurveyRequest(List.of(input), Formats.builtIn(), Map.of(), 1));

        assertThat(looked.notices())
                .extracting(FileNotice::detail)
                .satisfiesExactly(
                        workbook -> assertThat(workbook).contains("a workbook or an archive"),
                        pdf -> assertThat(pdf).contains("a PDF"),
                        noise -> assertThat(noise).contains("bytes that are in no text"),
                        text -> assertThat(text).isEqualTo("no format comes near it"));
    }

    @Test
    void every_format_is_judged_for_a_file_and_the_reason_said() {
        Explanation explained = Survey.explain(List.of(Fixture.path("ged191.csv")), Formats.builtIn())
                .get(0);

        assertThat(explained.format()).map(SourceFormat::name).contains("ucdp-ged");
        assertThat(explained.verdicts()).hasSize(8);
        assertThat(explained.verdicts())
                .filteredOn(Verdict::fits)
                .extracting(verdict -> verdict.format().name())
                .containsExactly("ucdp-ged");
        assertThat(explained.verdicts())
                .filteredOn(verdict -> verdict.format().name().equals("desk"))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.missing())
                        .containsExactly("event_id", "event_type", "side_1", "date or cameo or side_2 or notes"));
        assertThat(Survey.explain(List.of(Fixture.path("20180101000000.export.CSV")), Formats.builtIn())
                        .get(0)
                        .format())
                .map(SourceFormat::name)
                .contains("gdelt-2");
        assertThat(Survey.explain(List.of(Fixture.path("gdelt-2-damaged.csv")), Formats.builtIn())
                        .get(0)
                        .finding())
                .contains("a spreadsheet has rounded the dates");
    }

    private static ListAssert<Notice> refused(ThrowingCallable call, Ending ending) {
        List<Notice> notices = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ending()).isEqualTo(ending);
            notices.addAll(refusal.notices());
        });
        return assertThat(notices);
    }

    private static Surveyed survey(Path... input) {
        return Survey.of(new SurveyRequest(List.of(input), Formats.builtIn(), Map.of(), 2));
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
