package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs and spreadsheets make of exports, all of it in made-up countries. */
class RewrittenExportsTest {
    private static final String ACLED = "event_id_cnty,event_date,year,event_type,actor1,actor2,inter1,fatalities";
    private static final String ROW = "ARK1,2022-01-13,2022,Battles,Arkonia,Belmara Front,1,3";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EVENT_ID_CNTY,EVENT_DATE,YEAR,EVENT_TYPE,ACTOR1,ACTOR2,INTER1,FATALITIES",
                "event.id.cnty,event.date,year,event.type,actor1,actor2,inter1,fatalities",
                "Event Id Cnty,Event Date,Year,Event Type,Actor1,Actor2,Inter1,Fatalities",
                "event-id-cnty, event-date, year, event-type, actor1, actor2, inter1, fatalities",
                "eventIdCnty,eventDate,year,eventType,actor1,actor2,inter1,fatalities"
            })
    void names_of_columns_are_known_however_a_program_spells_them(String header) {
        assertThat(acled(header + "\n" + ROW + "\n").events()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=,\n",
                "Export of 2022\n",
                "Export of 2022,,,,,,,\n\nmade for the desk\n",
                ",,,,,,,\n",
                "# a remark\n",
                "#event+id,#date,#date+year,#event+type,#actor,#actor,#x,#affected+killed\n"
            })
    void titles_above_the_names_of_the_columns_are_passed_over_with_a_notice(String above) {
        Collected read = acled(above + ACLED + "\n" + ROW + "\n");

        assertThat(read.events()).extracting(Event::id).containsExactly("ARK1");
        assertThat(read.adds()).isTrue();
        assertThat(read.notices()).extracting(FileNotice::rule).containsExactly(FileRule.ABOVE_HEADER);
    }

    @Test
    void rows_above_the_names_of_the_columns_are_no_titles() {
        assertThatThrownBy(() -> acled(ROW + "\n" + ACLED + "\n" + ROW + "\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no known format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13-Jan-22",
                "13 January 22",
                "13/01/22",
                "13-01-2022",
                "13.01.2022",
                "13/1/2022",
                "2022/01/13",
                "January 13, 2022",
                "Jan 13, 2022",
                "1/13/2022 0:00",
                "1/13/2022 12:00:00 AM"
            })
    void a_day_is_read_in_every_form_that_can_be_read_in_one_way(String day) {
        Collected read = acled(ACLED + "\n" + ROW.replace("2022-01-13", "\"" + day + "\"") + "\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.event("ARK1").date()).isInstanceOfSatisfying(EventDate.Known.class, known -> assertThat(
                        known.days().first())
                .isEqualTo(LocalDate.of(2022, 1, 13)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-Jan-21", "1/13/22", "1/13/2022", "44574", "13.01.22x"})
    void a_day_that_would_have_to_be_guessed_is_rejected(String day) {
        assertThat(acled(ACLED + "\n" + ROW.replace("2022-01-13", day) + "\n").rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.code()).isEqualTo("bad-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "NULL", "null", "NaN", "nan", ""})
    void what_a_database_writes_for_nothing_is_nobody_and_unknown(String nothing) {
        Collected read = acled(
                ACLED + "\nARK1,2022-01-13,2022,Battles,Arkonia," + nothing + "," + nothing + "," + nothing + "\n");

        assertThat(read.event("ARK1").participants())
                .extracting(who -> who.mention().name())
                .containsExactly("Arkonia");
        assertThat(read.event("ARK1").deaths().best()).isEqualTo(Deaths.UNKNOWN);
    }

    @Test
    void a_tab_separated_file_that_a_program_quoted_is_read_as_quoted() {
        String plain = text("icews.tab");
        String quoted = plain.lines()
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());

        assertThat(summary(of("icews.tab", quoted))).isEqualTo(summary(of("plain.tab", plain)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "_"})
    void icews_is_known_as_r_names_its_columns(String between) {
        String plain = text("icews.tab");
        int end = plain.indexOf('\n');
        String renamed = plain.substring(0, end).replace(" ", between) + plain.substring(end);

        assertThat(summary(of("icews.tab", renamed))).isEqualTo(summary(of("plain.tab", plain)));
    }

    @Test
    void icews_without_the_leading_zeros_of_its_codes_is_refused_for_10_could_be_two_codes() {
        assertThatThrownBy(() -> of("icews.tab", text("icews.tab").replace("\t010\t", "\t10\t")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cut the leading zeros of the event codes");
    }

    @Test
    void gdelt_is_known_by_the_code_books_names_too() {
        SourceFormat gdelt = Formats.builtIn().all().stream()
                .filter(format -> format.name().equals("gdelt-2"))
                .findFirst()
                .orElseThrow();
        UnaryOperator<String> name = column -> column.equals("SQLDATE") ? "Day" : column;
        String header = gdelt.columns().headerless().orElseThrow().columns().stream()
                .map(name)
                .collect(Collectors.joining("\t"));
        Collected plain = Fixture.read("20180101000000.export.CSV");

        assertThat(summary(of("named.csv", header + "\n" + text("20180101000000.export.CSV"))))
                .isEqualTo(summary(plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES | by week and place",
                "COUNTRY,MONTH,YEAR,EVENTS | by country and month",
                "Country,Admin1,ISO3,Month,Year,Events,Fatalities | by country and month",
                "COUNTRY,YEAR,EVENTS | by country and year",
                "COUNTRY,YEAR,FATALITIES | fatalities by country and year",
                "ActorId,ActorName,Year,BestFatalityEstimate | one-sided violence",
                "DyadId,ConflictId,SideA,SideB,Year,BdBest,BdLow,BdHigh | battle-related deaths",
                "conflict_id,dyad_id,org,side_a_name,side_b_name,year,best_fatality_estimate | yearly estimates",
                "conflict_id,dyad_id,location,side_a,side_b,incompatibility,year,intensity_level | conflict-years",
                "country_cy,country_id_cy,region_cy,year_cy,sb_exist_cy,sb_deaths_best_cy | countries and years",
                "ActorId,NameData,NameOrig,NameFull,Location | list of actors",
                "location_code,admin1_name,event_type,events,fatalities,reference_period_start | month and place",
                "Date,Source,Target,CAMEOCode,NumEvents,NumArts,QuadClass,Goldstein | events of a day"
            })
    void tables_that_are_counted_already_are_refused_with_the_reason(String header, String reason) {
        assertThatThrownBy(() -> of("counted.csv", header + "\n" + header.replaceAll("[^,]+", "1") + "\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no table of events")
                .hasMessageContaining(reason);
    }

    private Collected acled(String text) {
        return of("acled.csv", text);
    }

    private Collected of(String name, String text) {
        try {
            return Collected.of(Files.writeString(folder.resolve(name), text));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static String text(String fixture) {
        try {
            return Files.readString(Fixture.path(fixture), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> summary(Collected read) {
        assertThat(read.rejected()).isEmpty();
        return read.events().stream()
                .map(event -> event.id() + event.date() + event.year() + event.type() + event.participants())
                .toList();
    }
}
