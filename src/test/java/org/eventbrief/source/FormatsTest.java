package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventbrief.event.Kind;
import org.eventbrief.event.QuadClass;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final String OWN =
            """
            name: gazette
            dataset: gazette
            title: The made-up gazette
            recognise: {all: [what, who]}
            event_id: [no]
            fields: {date: [day], event_type: [what], side_1: [who]}
            """;

    @Test
    void the_built_in_formats_are_sorted_and_say_who_made_the_data() {
        assertThat(Formats.builtIn().all())
                .extracting(SourceFormat::name)
                .containsExactly(
                        "acled", "acled-actor-based", "desk", "gdelt-1", "gdelt-2", "icews", "polecat", "ucdp-ged");
        assertThat(Formats.builtIn().all()).allSatisfy(format -> {
            assertThat(format.title()).isNotEmpty();
            assertThat(format.provider()).isNotEmpty();
            assertThat(format.licence()).isNotEmpty();
            assertThat(format.citation()).isNotEmpty();
        });
        assertThat(Formats.builtIn().all())
                .filteredOn(format -> format.show() == Show.COUNTS)
                .extracting(SourceFormat::dataset)
                .containsOnly("acled");
        assertThat(Formats.builtIn().all())
                .filteredOn(SourceFormat::releasedWhole)
                .extracting(SourceFormat::name)
                .containsExactly("ucdp-ged");
        assertThat(Formats.builtIn().all())
                .filteredOn(SourceFormat::directed)
                .extracting(SourceFormat::name)
                .containsExactly("desk", "gdelt-1", "gdelt-2", "icews", "polecat");
    }

    @Test
    void a_format_of_the_users_own_is_read_like_the_others(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("gazette.yaml"), OWN);
        Path table = Files.writeString(folder.resolve("t.csv"), "No,Day,What,Who\n1,2023-01-02,parade,Arkonia\n");

        Collected read = Collected.of(Formats.builtIn().and(List.of(yaml)), table);

        assertThat(read.file().format().title()).isEqualTo("The made-up gazette");
        assertThat(read.event("1").type().type()).isEqualTo("parade");
        assertThat(read.event("1").dataset()).isEqualTo("gazette");
    }

    @Test
    void a_format_of_the_users_own_replaces_another_of_its_name(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("d.yaml"), OWN.replace("name: gazette", "name: desk"));

        Formats formats = Formats.builtIn().and(List.of(yaml));

        assertThat(formats.all()).hasSize(8);
        assertThat(formats.named("desk")).map(SourceFormat::dataset).contains("gazette");
        assertThat(formats.named("none")).isEmpty();
    }

    @Test
    void where_two_formats_ask_for_as_much_the_users_own_is_taken(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(
                folder.resolve("z.yaml"),
                """
                name: zzz
                dataset: zzz
                recognise: {all: [event_id, event_type, side_1]}
                event_id: [event_id]
                fields: {event_type: [event_type], side_1: [side_1]}
                """);

        Collected read = Collected.of(Formats.builtIn().and(List.of(yaml)), Fixture.path("desk.csv"));

        assertThat(read.file().format().name()).isEqualTo("zzz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            recognise: | recognize: | UNKNOWN_KEY | 4 | recognize; the nearest is recognise
            fields: {date | fields: {dat | UNKNOWN_KEY | 6 | dat; the nearest is date
            name: gazette | name: The Gazette | BAD_ID | 1 | The Gazette
            event_id: [no] | directed: false | BAD_SETTING | 1 | event_id is missing
            event_id: [no] | event_id: {a: b} | BAD_SETTING | 5 | single value
            title: The | directed: The | BAD_SETTING | 3 | true or false
            title: The made-up gazette | kinds: {default: king} | BAD_KIND | 3 | king
            title: The made-up gazette | dates: ["day"] | BAD_SETTING | 3 | dates
            title: The made-up gazette | show: all | BAD_SETTING | 3 | events or counts
            title: The made-up gazette | quad_classes: {parade: nice} | BAD_SETTING | 3 | nice
            title: The made-up gazette | name: twice | BAD_SETTING | 3 | name is given twice
            title: The made-up gazette | required: [side_2] | BAD_SETTING | 3 | side_2
            title: The made-up gazette | damaged: [{column: a, like: "(", because: b}] | BAD_SETTING | 3 | (
            title: The made-up gazette | title: [open | NOT_YAML | 4 | expected
            """)
    void what_is_wrong_in_a_format_is_told_with_its_line(
            String good, String bad, TableRule rule, long line, String detail, @TempDir Path folder)
            throws IOException {
        Path yaml = Files.writeString(folder.resolve("wrong.yaml"), OWN.replace(good, bad));

        assertThatThrownBy(() -> Formats.builtIn().and(List.of(yaml)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.ending()).isEqualTo(Ending.WRONG_CONFIGURATION);
                    assertThat(refusal.notices()).singleElement().satisfies(notice -> {
                        assertThat(notice.code()).isEqualTo(rule.code());
                        assertThat(notice.message()).contains("wrong.yaml, line " + line, detail);
                    });
                });
    }

    @Test
    void no_object_is_ever_made_of_YAML(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(
                folder.resolve("tag.yaml"), OWN.replace("The made-up gazette", "!!java.net.URL [http://x.invalid/]"));

        assertThatThrownBy(() -> Formats.builtIn().and(List.of(yaml)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tag.yaml")
                .hasMessageContaining("not YAML");
    }

    @Test
    void every_wrong_file_is_told_at_once_also_one_that_is_empty_or_no_text(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("1.yaml"), "");
        Path binary = Files.write(folder.resolve("2.yaml"), new byte[] {(byte) 0xFF, 0, 1});
        Path bomb = Files.writeString(
                folder.resolve("3.yaml"),
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                        + "d: [" + "*b,".repeat(60) + "]\n");

        assertThatThrownBy(() -> Formats.builtIn().and(List.of(empty, binary, bomb)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.notices())
                        .extracting(Notice::code)
                        .containsExactly("not-yaml", "not-yaml", "not-yaml"));
    }

    @Test
    void kinds_go_by_id_then_name_then_code_then_column_then_event_type() {
        KindRules rules =
                Formats.builtIn().named("ucdp-ged").orElseThrow().meaning().kinds();

        assertThat(rules.of(new Naming("Government of Arkonia", "1", "", ""), none(), "state-based conflict"))
                .isEqualTo(Kind.CIVILIANS);
        assertThat(rules.of(new Naming("Government of Arkonia", "7", "", ""), none(), "state-based conflict"))
                .isEqualTo(Kind.STATE);
        assertThat(rules.of(new Naming("BLF", "7", "", ""), none(), "state-based conflict"))
                .isEqualTo(Kind.REBEL);
        assertThat(rules.of(new Naming("BLF", "7", "", ""), none(), "non-state conflict"))
                .isEqualTo(Kind.OTHER);
    }

    private static Optional<Kind> none() {
        return Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "ARK,ARK,'',STATE",
        "ARKGOV,ARK,GOV,STATE",
        "ARKREB,ARK,REB,REBEL",
        "GOV,'',GOV,UNIDENTIFIED",
        "COPMIL,'',COP,UNIDENTIFIED",
        "CVL,'',CVL,CIVILIANS",
        "IGOUNO,'',IGO,UNIDENTIFIED",
        "UNO,'',UNO,ORGANISATION",
        "IGOEUREEC,EUR,IGO,ORGANISATION",
        "MOS,'','',OTHER",
        "AR,'','',OTHER"
    })
    void a_CAMEO_code_tells_the_kind(String code, String country, String type, Kind kind) {
        Cameo book = Formats.builtIn().named("gdelt-2").orElseThrow().meaning().cameo();

        assertThat(book.kind(new Naming("SOMEBODY", code, country, type))).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "ged191.csv,19.1,false",
        "GEDEvent_v24_1.csv,24.1,false",
        "ged-19.1-global-17-columns.csv,19.1,false",
        "UCDP_GED_v25.1.csv,25.1,false",
        "ged50-csv.csv,5.0,false",
        "GEDEvent_v24_0_1.csv,24.0.1,true",
        "GEDEvent_v24_01_24_03.csv,24.01-24.03,true",
        "ged-17-columns.csv,,",
        "gedevents.csv,,",
        "ged-2019.csv,,"
    })
    void a_file_name_tells_the_release(String name, String release, Boolean candidate) {
        List<ReleaseRule> rules =
                Formats.builtIn().named("ucdp-ged").orElseThrow().meaning().releases();

        assertThat(rules.stream().flatMap(rule -> rule.of(name).stream()).findFirst())
                .isEqualTo(release == null ? Optional.empty() : Optional.of(new Release(release, candidate)));
    }

    @Test
    void the_roots_of_the_code_book_have_the_classes_that_CAMEO_gives_them() {
        Cameo book = Formats.builtIn().named("gdelt-2").orElseThrow().meaning().cameo();

        assertThat(book.roots()).hasSize(20);
        assertThat(book.label("193")).contains("Fight");
        assertThat(book.label("2")).isEmpty();
        assertThat(QuadClass.ofCameoRoot(19)).contains(QuadClass.MATERIAL_CONFLICT);
    }
}
