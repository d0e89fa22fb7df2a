package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Compacting;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule that a row must keep, on rows that break it and rows that just keep it. */
class RowRulesTest {
    private static final String DESK =
            "event_id,date,event_type,side_1,cameo,quad_class,occurrences,fatalities_low,fatalities_best,fatalities_high\n";
    private static final String ACLED =
            "event_id_cnty,event_date,year,time_precision,event_type,actor1,actor2,inter1,fatalities,timestamp\n";
    private static final String GED =
            "id,year,type_of_violence,side_a,side_b,date_prec,date_start,date_end,best,low,high\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    static Path folder;

    @Test
    void a_desk_row_needs_an_id_a_type_and_somebody_on_side_1() {
        Collected read = read(
                DESK
                        + """
                ,2023,treaty,Arkonia,,,,,,
                x2,2023,,Arkonia,,,,,,
                x3,2023,treaty, ; NA ;,,,,,,
                x4,2023,treaty,Arkonia,,,,,,
                """);

        assertThat(read.rejected())
                .extracting(row -> row.row().line(), RejectedRow::rule, RejectedRow::column, RejectedRow::eventId)
                .containsExactly(
                        tuple(2L, RejectionRule.MISSING_ID, "event_id", ""),
                        tuple(3L, RejectionRule.MISSING_TYPE, "event_type", "x2"),
                        tuple(4L, RejectionRule.MISSING_ACTOR, "side_1", "x3"));
        assertThat(Fixture.ids(read.events())).containsExactly("x4");
    }

    @Test
    void desk_cells_that_say_nothing_sensible_are_named() {
        Collected read = read(
                DESK
                        + """
                x1,2023-02-30,treaty,Arkonia,,,,,,
                x2,2023,treaty,Arkonia,999,,,,,
                x3,2023,treaty,Arkonia,,peace,,,,
                x4,2023,treaty,Arkonia,,,0,,,
                x5,2023,treaty,Arkonia,,,several,,,
                x6,2023,treaty,Arkonia,,,,-1,,
                x7,2023,treaty,Arkonia,,,,,many,
                x8,2023,treaty,Arkonia,,,3+,,2.0,
                """);

        assertThat(read.rejected())
                .extracting(RejectedRow::rule, RejectedRow::column, RejectedRow::value)
                .containsExactly(
                        tuple(RejectionRule.BAD_DATE, "date", "2023-02-30"),
                        tuple(RejectionRule.BAD_CODE, "cameo", "999"),
                        tuple(RejectionRule.BAD_CLASS, "quad_class", "peace"),
                        tuple(RejectionRule.BAD_OCCURRENCES, "occurrences", "0"),
                        tuple(RejectionRule.BAD_OCCURRENCES, "occurrences", "several"),
                        tuple(RejectionRule.BAD_COUNT, "fatalities_low", "-1"),
                        tuple(RejectionRule.BAD_COUNT, "fatalities_best", "many"));
        Event good = read.event("x8");
        assertThat(good.occurrences()).isEqualTo(new Occurrences(3, true));
        assertThat(good.deaths()).isEqualTo(new Deaths(2, 2, 2));
    }

    @Test
    void years_time_stamps_and_precisions_are_checked() {
        Collected read = read(
                ACLED
                        + """
                A1,2022-05-01,MMXXII,1,Battles,Arkonia,Belmara,1,0,1
                A2,2022-05-01,0,1,Battles,Arkonia,Belmara,1,0,1
                A3,2022-05-01,2022,7,Battles,Arkonia,Belmara,1,0,1
                A4,2022-05-01,2022,1,Battles,Arkonia,Belmara,1,0,yesterday
                A5,2022-05-01,2022.0,1.0,Battles,Arkonia,Belmara,1.0,0,
                A6,2022-05-01,2021,1,Battles,Arkonia,Belmara,9,0,1651500000.0
                """);

        assertThat(read.rejected())
                .extracting(RejectedRow::rule, RejectedRow::value)
                .containsExactly(
                        tuple(RejectionRule.BAD_YEAR, "MMXXII"),
                        tuple(RejectionRule.BAD_YEAR, "0"),
                        tuple(RejectionRule.BAD_PRECISION, "7"),
                        tuple(RejectionRule.BAD_TIMESTAMP, "yesterday"));
        assertThat(read.event("A5").timestamp()).isZero();
        assertThat(read.event("A5").year()).hasValue(2022);
        assertThat(read.event("A6").timestamp()).isEqualTo(1_651_500_000L);
        assertThat(read.event("A6").year()).hasValue(2021);
        assertThat(read.remarked())
                .extracting(RemarkedRow::rule, RemarkedRow::eventId, RemarkedRow::value)
                .containsExactly(tuple(RemarkRule.YEAR_DIFFERS, "A6", "2021, 2022-05-01"));
    }

    @Test
    void an_event_without_a_date_still_counts_in_the_providers_year() {
        Collected read = read(ACLED + "A1,,2022,1,Battles,Arkonia,Belmara,1,0,1\nA2,NA,,1,Battles,,,1,0,1\n");

        assertThat(read.event("A1").date()).isEqualTo(new EventDate.Unknown(""));
        assertThat(read.event("A1").year()).hasValue(2022);
        assertThat(read.event("A2").year()).isEmpty();
        assertThat(read.remarked()).extracting(RemarkedRow::rule).containsExactly(RemarkRule.NO_ACTOR);
    }

    @Test
    void an_interval_may_not_run_backwards_and_one_end_may_be_missing() {
        Collected read = read(
                GED
                        + """
                1,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-01,1,1,1
                2,2020,1,Arkonia,BLF,1,2020-01-02,,1,1,1
                3,2020,1,Arkonia,BLF,,2019-12-30,2020-01-02,1,1,1
                """);

        assertThat(read.rejected()).extracting(RejectedRow::rule).containsExactly(RejectionRule.DATES_REVERSED);
        assertThat(read.event("2").date().text()).isEqualTo("2020-01-02");
        assertThat(read.event("3").date().month()).isEmpty();
        assertThat(read.event("3").year()).hasValue(2020);
        assertThat(read.remarked()).isEmpty();
    }

    @Test
    void a_trailing_separator_in_every_row_is_no_cell() {
        Collected read = read(GED + "1,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-02,1,1,1,\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.event("1").deaths()).isEqualTo(new Deaths(1, 1, 1));
    }

    @Test
    void an_index_before_the_first_named_column_is_seen_by_its_counting() {
        Collected read = read(
                GED
                        + """
                1,71,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-02,4,3,5
                2,72,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-02,1,1,1
                """);

        assertThat(Fixture.ids(read.events())).containsExactly("71", "72");
        assertThat(read.event("71").deaths()).isEqualTo(new Deaths(3, 4, 5));
    }

    @Test
    void cells_beyond_the_header_and_cells_that_are_missing_reject_the_row() {
        Collected read = read(
                GED
                        + """
                1,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-02,1,1,1,more
                2,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-02,1,1
                3,2020,1,Arkonia,BLF,1,2020-01-02,2020-01-02,1,1,1
                """);

        assertThat(read.rejected())
                .extracting(RejectedRow::rule, RejectedRow::eventId)
                .containsExactly(tuple(RejectionRule.TOO_MANY_CELLS, "1"), tuple(RejectionRule.TOO_FEW_CELLS, "2"));
        assertThat(Fixture.ids(read.events())).containsExactly("3");
    }

    @Test
    void cells_that_only_tell_more_may_be_missing_at_the_end() {
        Collected read = read("event_id,event_type,side_1,notes,url\nx1,treaty,Arkonia\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.event("x1").account().notes()).isEmpty();
    }

    @Test
    void a_quote_that_is_never_closed_rejects_one_row_where_it_begins() {
        Collected read = read(
                DESK
                        + """
                x1,2023,treaty,Arkonia,,,,,,
                x2,2023,"treaty,Arkonia,,,,,,
                x3,2023,treaty,Arkonia,,,,,,
                """);

        assertThat(Fixture.ids(read.events())).containsExactly("x1");
        assertThat(read.rejected())
                .extracting(RejectedRow::rule, row -> row.row().line())
                .containsExactly(tuple(RejectionRule.UNCLOSED_QUOTE, 3L));
        assertThat(read.adds()).isTrue();
    }

    @Test
    void a_cell_of_a_million_characters_passes_and_one_more_does_not() {
        String header = "event_id,event_type,side_1,notes\n";
        Collected read = read(header
                + "x1,treaty,Arkonia," + "é".repeat(1_000_000) + "\n"
                + "x2,treaty,Arkonia," + "é".repeat(1_000_001) + "\n");

        assertThat(Fixture.ids(read.events())).containsExactly("x1");
        assertThat(read.rejected())
                .extracting(RejectedRow::rule, RejectedRow::eventId)
                .containsExactly(tuple(RejectionRule.CELL_TOO_LONG, "x2"));
    }

    @Test
    void a_spreadsheets_trace_in_a_later_row_rejects_that_row() throws IOException {
        StringBuilder rows = new StringBuilder();
        String good = Files.readString(Fixture.path("20180101000000.export.CSV"));
        rows.append(good.repeat(30));
        rows.append(good.lines().findFirst().orElseThrow().replace("\t043\t043\t04\t", "\t43\t43\t4\t"))
                .append('\n');

        Collected read = read(rows.toString());

        assertThat(read.events()).hasSize(90);
        assertThat(read.rejected())
                .extracting(RejectedRow::rule, RejectedRow::column)
                .containsExactly(tuple(RejectionRule.DAMAGED_BY_SPREADSHEET, "EventRootCode"));
    }

    @Test
    void columns_may_come_in_any_order_and_case_with_spaces_and_a_mark() {
        Collected read = read(
                "\uFEFF"
                        + """
                " Side_B ";BEST;date_end;"DATE_START";Type_of_violence;side_a;ID
                BLF;3;2020-01-02;2020-01-02;1;Arkonia;7
                """);

        assertThat(read.event("7").deaths()).isEqualTo(new Deaths(3, 3, 3));
        assertThat(read.event("7").participants()).hasSize(2);
    }

    @Test
    void counting_reads_the_same_without_what_is_told() {
        Path file = Fixture.path("acled-current.csv");
        Collected told = Collected.of(file);
        List<CompactEvent> counted = new ArrayList<>();
        List<CompactEvent> expected = new ArrayList<>();
        SourceFile surveyed = told.file();
        BlockReader.counting().count(surveyed, surveyed.blocks().get(0), new CountedRows() {
            @Override
            public void event(CompactEvent event, Words words) {
                counted.add(event);
                expected.add(Compacting.of(words, told.events().get(expected.size()), surveyed.number()));
            }

            @Override
            public void rejected(RejectedRow row) {}

            @Override
            public void remarked(RemarkedRow row) {}
        });

        assertThat(counted)
                .hasSameSizeAs(told.events())
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }

    @Test
    void the_hash_of_a_row_changes_with_any_cell_and_with_nothing_else() {
        Collected first = read("event_id,event_type,side_1,notes\nx1,treaty,Arkonia,a\nx1,treaty,Arkonia,b\n");
        Collected second = read("event_id;event_type;side_1;notes\r\n\"x1\";treaty;Arkonia;\"a\"\r\n");

        assertThat(first.events().get(0).hash())
                .isNotEqualTo(first.events().get(1).hash());
        assertThat(second.events().get(0).hash())
                .isEqualTo(first.events().get(0).hash());
        assertThat(first.events().get(0).hash()).isEqualTo(HASH);
    }

    /** The same on every platform, for editions are compared by it. */
    private static final long HASH = 651_639_113_401_809_067L;

    private static Collected read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("rows.csv"), text);
            return Collected.of(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
