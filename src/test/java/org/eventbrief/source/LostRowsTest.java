package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.event.Event;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are cut off, or hidden in a cell of another. */
class LostRowsTest {
    private static final String HEADER =
            "event_id_cnty,event_date,year,event_type,actor1,actor2,inter1,fatalities,location,source,notes\n";

    @TempDir
    Path folder;

    private static String row(int number) {
        return "ARK" + number + ",2022-01-13,2022,Battles,Arkonia,Belmara Front,1,12,Oakham,Made up,A note of a row\n";
    }

    private static String rows(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(LostRowsTest::row).collect(Collectors.joining());
    }

    @Test
    void a_last_row_without_a_line_end_is_whole_if_it_has_all_cells() {
        Collected read = read(HEADER + rows(1, 3).strip());

        assertThat(read.events()).extracting(Event::id).containsExactly("ARK1", "ARK2", "ARK3");
        assertThat(read.remarked()).isEmpty();
        assertThat(read.adds()).isTrue();
    }

    @Test
    void a_last_row_that_is_cut_after_all_that_is_counted_counts_with_a_remark() {
        String whole = HEADER + rows(1, 3);
        Collected read = read(whole.substring(0, whole.lastIndexOf("Oakham") + 3));

        assertThat(read.events()).extracting(Event::id).containsExactly("ARK1", "ARK2", "ARK3");
        assertThat(read.remarked())
                .extracting(RemarkedRow::code, RemarkedRow::eventId, row -> row.row()
                        .line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cut-off-after", "ARK3", 4L));
    }

    @Test
    void a_last_row_whose_deaths_may_be_cut_is_rejected() {
        String whole = HEADER + rows(1, 3);
        Collected read = read(whole.substring(0, whole.lastIndexOf(",12,") + 2));

        assertThat(read.events()).extracting(Event::id).containsExactly("ARK1", "ARK2");
        assertThat(read.rejected()).extracting(RejectedRow::code).containsExactly("cut-off-row");
        assertThat(read.adds()).isTrue();
    }

    @Test
    void rows_that_all_end_early_are_not_cut_off() {
        String text = HEADER + rows(1, 3).replace(",Oakham,Made up,A note of a row", "");

        assertThat(read(text.strip()).events()).hasSize(3);
        assertThat(read(text.strip()).remarked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,,,,,,,,\n", "\"\",\"\",\"\",,,,,,,,\n", ",,,,\n\n,,,,,,,,,,,,,,,\n,", ",,,,,,,,,,"})
    void rows_of_empty_cells_are_no_rows(String empty) {
        Collected read = read(HEADER + rows(1, 1) + (empty.endsWith("\n") ? empty : "") + rows(2, 3) + empty);

        assertThat(read.events()).extracting(Event::id).containsExactly("ARK1", "ARK2", "ARK3");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.file().rows()).isEqualTo(3);
    }

    @Test
    void a_last_row_that_ends_in_an_open_quote_is_rejected() {
        assertThat(read(HEADER + rows(1, 2) + row(3).strip().replace("A note", "\"A note"))
                        .rejected())
                .extracting(RejectedRow::code)
                .containsExactly("unclosed-quote");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 900, 5_000})
    void a_quote_that_is_opened_by_mistake_and_closed_many_rows_later_is_told_with_its_line(int rows) {
        String text = HEADER
                + row(1)
                + row(2).replace("A note of a row", "\"A note of a row")
                + rows(3, rows)
                + row(rows + 1).replace("A note of a row", "A note\"")
                + rows(rows + 2, rows + 4);

        Collected read = read(text);

        assertThat(read.events())
                .extracting(Event::id)
                .containsExactly("ARK1", "ARK" + (rows + 2), "ARK" + (rows + 3), "ARK" + (rows + 4));
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.code()).isEqualTo(rows > 1_000 ? "cell-too-long" : "rows-in-a-cell");
            assertThat(rejected.row().line()).isEqualTo(3);
            assertThat(rejected.value()).isEqualTo(rows > 1_000 ? "" : Integer.toString(rows - 1));
        });
        assertThat(read.adds()).isTrue();
    }

    @Test
    void a_long_note_of_many_lines_is_a_note() {
        String note = IntStream.range(0, 200)
                .mapToObj(line -> "First, second, third, and so on, in line " + line)
                .collect(Collectors.joining("\n"));

        assertThat(read(HEADER + row(1).replace("A note of a row", "\"" + note + "\"") + row(2))
                        .events())
                .hasSize(2);
    }

    @Test
    void a_cell_names_250_actors_and_no_more() {
        String desk = "event_id,date,event_type,side_1,side_2\n";
        assertThat(read(desk + "e1,2020-01-01,treaty," + names(250) + ",\n").events())
                .singleElement()
                .satisfies(event -> assertThat(event.participants()).hasSize(250));
        assertThat(read(desk + "e1,2020-01-01,treaty," + names(251) + ",\n").rejected())
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.code()).isEqualTo("too-many-names");
                    assertThat(rejected.column()).isEqualTo("side_1");
                    assertThat(rejected.value()).isEqualTo("251 names");
                });
    }

    private static String names(int many) {
        return IntStream.range(0, many).mapToObj(i -> "Realm " + i).collect(Collectors.joining(";"));
    }

    private Collected read(String text) {
        try {
            return Collected.of(Files.writeString(folder.resolve("made-up.csv"), text));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
