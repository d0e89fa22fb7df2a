package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventbrief.event.Role.SIDE_1;
import static org.eventbrief.event.Role.SIDE_2;

import java.util.Optional;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.QuadClass;
import org.junit.jupiter.api.Test;

class IcewsAndPolecatTest {
    @Test
    void the_key_of_ICEWS_is_id_and_date_and_quotation_marks_mean_nothing() {
        Collected read = Fixture.read("icews.tab");

        assertThat(Fixture.ids(read.events())).containsExactly("5001@2014-01-01", "5001@2014-01-02", "5003@2014-01-02");
        assertThat(read.events().get(1).participants().get(0).mention().name()).isEqualTo("\"Belmara");
        assertThat(read.file().format().directed()).isTrue();
    }

    @Test
    void ICEWS_codes_become_CAMEO_types_and_its_crowds_have_their_kind() {
        Event event = Fixture.read("icews.tab").events().get(0);

        assertThat(event.type())
                .isEqualTo(new EventType("Make public statement", "010", Optional.of(QuadClass.VERBAL_COOPERATION)));
        assertThat(event.participants())
                .containsExactly(
                        Fixture.who(SIDE_1, "icews", "", "Arkonia", Kind.OTHER),
                        Fixture.who(SIDE_2, "icews", "", "Citizen (Belmara)", Kind.CIVILIANS));
    }

    @Test
    void POLECAT_writes_None_for_nothing_and_has_its_own_types() {
        Collected read = Fixture.read("polecat.txt");

        assertThat(read.event("P1").type())
                .isEqualTo(new EventType("CONSULT", "visit", Optional.of(QuadClass.VERBAL_COOPERATION)));
        assertThat(read.event("P1").participants())
                .containsExactly(
                        Fixture.who(SIDE_1, "polecat", "", "Arkonia", Kind.OTHER),
                        Fixture.who(SIDE_2, "polecat", "", "Belmara", Kind.OTHER));
        assertThat(read.event("P2").participants()).hasSize(1);
        assertThat(read.event("P2").type().quad()).contains(QuadClass.MATERIAL_CONFLICT);
    }
}
