package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventbrief.event.Role.ASSOCIATE_1;
import static org.eventbrief.event.Role.SIDE_1;
import static org.eventbrief.event.Role.SIDE_2;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Precision;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Role;
import org.eventbrief.event.Span;
import org.junit.jupiter.api.Test;

class DeskTest {
    @Test
    void a_date_is_as_vague_as_the_desk_writes_it() {
        Collected read = Fixture.read("desk.csv");

        assertThat(read.event("d-1").date())
                .isEqualTo(Fixture.days("2023-07-01", "2023-07-31", Precision.MONTH, "2023-07"));
        assertThat(read.event("d-2").date())
                .isEqualTo(new EventDate.Known(
                        new Span(LocalDate.parse("2023-10-01"), LocalDate.parse("2023-12-31")),
                        Precision.LONGER,
                        true,
                        false,
                        "2023-10/2023-12~"));
        assertThat(read.event("d-2").year()).isEqualTo(OptionalInt.of(2023));
        assertThat(read.event("d-3").date()).isEqualTo(new EventDate.Unknown(""));
        assertThat(read.event("d-3").year()).isEmpty();
    }

    @Test
    void several_actors_share_a_cell_and_one_named_twice_in_a_role_is_there_once() {
        Collected read = Fixture.read("desk.csv");

        assertThat(read.event("d-1").participants())
                .containsExactly(who(SIDE_1, "Arkonia"), who(SIDE_2, "Belmara"), who(ASSOCIATE_1, "President Ada"));
        assertThat(read.event("d-2").participants())
                .containsExactly(who(SIDE_1, "Arkonia"), who(SIDE_1, "Belmara"), who(SIDE_1, "Corvinia"));
    }

    @Test
    void the_class_is_as_written_in_words_or_as_a_number_or_follows_from_the_code() {
        Collected read = Fixture.read("desk.csv");

        assertThat(read.event("d-1").type())
                .isEqualTo(new EventType("meeting", "", Optional.of(QuadClass.VERBAL_COOPERATION)));
        assertThat(read.event("d-3").type().quad()).contains(QuadClass.VERBAL_CONFLICT);
        assertThat(read.event("d-4").type().quad()).contains(QuadClass.MATERIAL_CONFLICT);
    }

    @Test
    void a_lower_bound_of_occurrences_an_attribution_and_a_source_are_kept() {
        Collected read = Fixture.read("desk.csv");
        Event treaty = read.event("d-2");

        assertThat(treaty.occurrences()).isEqualTo(new Occurrences(2, true));
        assertThat(treaty.account().attribution()).isEqualTo("the desk of Arkonia");
        assertThat(read.event("d-1").account().notes()).isEqualTo("Made up, \"so to say\"");
        assertThat(read.event("d-1").account().localised()).isTrue();
        assertThat(read.event("d-4").deaths()).isEqualTo(new Deaths(7, 7, 7));
    }

    @Test
    void the_events_that_come_with_the_program_are_all_understood() {
        Collected read = Collected.of(Path.of("input"));

        assertThat(read.rejected()).isEmpty();
        assertThat(read.adds()).isTrue();
        assertThat(read.files()).extracting(SourceFile::name).containsExactly("article-russia-mali.csv");
        assertThat(Fixture.ids(read.events())).contains("article-01", "article-21");
    }

    private static Participant who(Role role, String name) {
        return Fixture.who(role, "desk", "", name, Kind.OTHER);
    }
}
