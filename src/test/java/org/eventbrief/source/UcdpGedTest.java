package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.eventbrief.event.Targeting;
import org.eventbrief.notice.RemarkRule;
import org.junit.jupiter.api.Test;

class UcdpGedTest {
    @Test
    void the_original_layout_gives_ids_sides_and_a_range_of_deaths() {
        Event event = Fixture.read("ged191.csv").event("901");

        assertThat(event.type())
                .isEqualTo(new EventType("state-based conflict", "", Optional.of(QuadClass.MATERIAL_CONFLICT)));
        assertThat(event.participants())
                .containsExactly(
                        Fixture.who(SIDE_1, "ucdp-ged", "9144", "Government of Arkonia", Kind.STATE),
                        Fixture.who(SIDE_2, "ucdp-ged", "9880", "BLF", Kind.REBEL));
        assertThat(event.deaths()).isEqualTo(new Deaths(1, 1, 30));
        assertThat(event.date())
                .isEqualTo(Fixture.days("2015-05-11", "2015-05-12", Precision.WEEK, "2015-05-11/2015-05-12"));
        assertThat(event.year()).isEqualTo(OptionalInt.of(2015));
        assertThat(event.account().localised()).isTrue();
        assertThat(event.account().source()).isEqualTo("\"\"\"Arkonia Daily,2015-05-13\"\"\"");
        assertThat(event.targeting()).isEqualTo(Targeting.OTHERS);
    }

    @Test
    void one_sided_violence_is_against_civilians_and_broken_ranges_are_remarked_and_kept() {
        Collected read = Fixture.read("ged191.csv");
        Event event = read.event("902");

        assertThat(event.participants().get(1))
                .isEqualTo(Fixture.who(SIDE_2, "ucdp-ged", "1", "Civilians", Kind.CIVILIANS));
        assertThat(event.participants().get(0).mention().kind()).isEqualTo(Kind.OTHER);
        assertThat(event.targeting()).isEqualTo(Targeting.CIVILIANS);
        assertThat(event.deaths()).isEqualTo(new Deaths(5, 3, 9));
        assertThat(event.date().month()).isEmpty();
        assertThat(read.remarked()).singleElement().satisfies(row -> {
            assertThat(row.rule()).isEqualTo(RemarkRule.DEATHS_OUT_OF_ORDER);
            assertThat(row.eventId()).isEqualTo("902");
        });
    }

    @Test
    void a_row_of_tags_is_header() {
        Collected read = Fixture.read("ged191-hxl.csv");

        assertThat(read.file().rows()).isEqualTo(1);
        assertThat(read.events())
                .singleElement()
                .satisfies(event -> assertThat(event.row().line()).isEqualTo(3));
    }

    @Test
    void candidate_releases_are_known_by_their_name_and_have_other_columns_for_deaths() {
        Collected read = Fixture.read("GEDEvent_v24_0_1.csv");

        assertThat(read.file().candidate()).isTrue();
        assertThat(read.file().release()).isEqualTo("24.0.1");
        assertThat(read.event("911").deaths()).isEqualTo(new Deaths(5, 7, 8));
        assertThat(read.event("911").date())
                .isEqualTo(Fixture.days("2024-01-05", "2024-01-05", Precision.DAY, "2024-01-05 00:00:00.000"));
    }

    @Test
    void seventeen_columns_have_words_for_types_and_no_ids_or_precision() {
        Collected read = Fixture.read("ged-17-columns.csv");

        assertThat(read.file().hasActorIds()).isFalse();
        assertThat(Fixture.read("ged191.csv").file().hasActorIds()).isTrue();
        assertThat(read.event("922").type().type()).isEqualTo("one-sided violence");
        assertThat(read.event("921").date())
                .isEqualTo(Fixture.days("2013-01-11", "2013-01-12", Precision.MONTH, "2013-01-11/2013-01-12"));
        assertThat(read.event("921").participants().get(1).mention().kind()).isEqualTo(Kind.REBEL);
    }

    @Test
    void a_release_that_the_name_does_not_tell_is_unknown_and_said_to_be() {
        Collected read = Fixture.read("ged-17-columns.csv");

        assertThat(read.file().release()).isEmpty();
        assertThat(read.notices()).singleElement().satisfies(notice -> assertThat(notice.code())
                .isEqualTo("release-unknown"));
    }
}
