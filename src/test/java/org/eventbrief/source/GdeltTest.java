package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eventbrief.event.Role.SIDE_1;
import static org.eventbrief.event.Role.SIDE_2;

import java.util.Optional;
import java.util.OptionalInt;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Precision;
import org.eventbrief.event.QuadClass;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;

class GdeltTest {
    private static final String EXPORT = "20180101000000.export.CSV";

    @Test
    void an_export_without_header_is_read_and_its_quotation_marks_mean_nothing() {
        Collected read = Fixture.read(EXPORT);

        assertThat(read.file().format().name()).isEqualTo("gdelt-2");
        assertThat(Fixture.ids(read.events())).containsExactly("1001", "1002", "1003");
        Event event = read.event("1001");
        assertThat(event.participants())
                .containsExactly(
                        Fixture.who(SIDE_1, "gdelt-2", "ARK", "ARKONIA", Kind.STATE),
                        Fixture.who(SIDE_2, "gdelt-2", "BELGOV", "BELMARA \"GOVERNMENT", Kind.STATE));
        assertThat(event.type()).isEqualTo(new EventType("Consult", "043", Optional.of(QuadClass.VERBAL_COOPERATION)));
        assertThat(event.deaths()).isEqualTo(Deaths.NONE_KNOWN);
        assertThat(event.account().url()).isEqualTo("http://example.org/made-up?q=\"x");
        assertThat(event.row().line()).isEqualTo(1);
    }

    @Test
    void an_event_belongs_to_the_year_of_its_date_and_not_of_its_addition() {
        Event event = Fixture.read(EXPORT).event("1001");

        assertThat(event.year()).isEqualTo(OptionalInt.of(2017));
        assertThat(event.date()).isEqualTo(Fixture.days("2017-12-02", "2017-12-02", Precision.DAY, "20171202"));
    }

    @Test
    void bare_roles_are_nobody_in_particular_and_codes_that_no_lookup_has_keep_their_root() {
        Collected read = Fixture.read(EXPORT);

        assertThat(read.event("1002").participants())
                .containsExactly(
                        Fixture.who(SIDE_1, "gdelt-2", "COP", "POLICE", Kind.UNIDENTIFIED),
                        Fixture.who(SIDE_2, "gdelt-2", "CVL", "\"CIVILIANS", Kind.CIVILIANS));
        assertThat(read.event("1002").type())
                .isEqualTo(new EventType("Threaten", "1383", Optional.of(QuadClass.VERBAL_CONFLICT)));
    }

    @Test
    void a_missing_class_follows_from_the_code_and_one_side_may_be_empty() {
        Event event = Fixture.read(EXPORT).event("1003");

        assertThat(event.type().quad()).contains(QuadClass.MATERIAL_CONFLICT);
        assertThat(event.participants())
                .containsExactly(Fixture.who(SIDE_2, "gdelt-2", "IGO", "UNION", Kind.UNIDENTIFIED));
    }

    @Test
    void the_older_files_may_mix_two_widths_or_have_a_header() {
        assertThat(Fixture.read("gdelt-1-ragged.csv").file().format().name()).isEqualTo("gdelt-1");
        assertThat(Fixture.ids(Fixture.read("gdelt-1-ragged.csv").events())).containsExactly("1001", "1002", "1003");
        Collected headed = Fixture.read("gdelt-1-with-header.csv");
        assertThat(headed.file().format().name()).isEqualTo("gdelt-1");
        assertThat(Fixture.ids(headed.events())).containsExactly("1001", "1002", "1003");
        assertThat(headed.event("1001").row().line()).isEqualTo(2);
    }

    @Test
    void what_a_spreadsheet_has_rewritten_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Fixture.read("gdelt-2-damaged.csv")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ending()).isEqualTo(Ending.FAILED);
            assertThat(refusal.notices()).singleElement().satisfies(notice -> assertThat(notice.message())
                    .contains("gdelt-2-damaged.csv", "a spreadsheet has rounded the dates"));
        });
    }
}
