package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eventbrief.event.Role.ASSOCIATE_1;
import static org.eventbrief.event.Role.ASSOCIATE_2;
import static org.eventbrief.event.Role.SIDE_1;
import static org.eventbrief.event.Role.SIDE_2;

import java.util.Optional;
import java.util.OptionalInt;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.Precision;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Targeting;
import org.junit.jupiter.api.Test;

class AcledTest {
    @Test
    void a_row_of_the_current_layout_becomes_an_event_with_all_that_it_tells() {
        Collected read = Fixture.read("acled-current.csv");
        Event first = read.events().get(0);

        assertThat(first)
                .usingRecursiveComparison()
                .ignoringFields("hash")
                .isEqualTo(new Event(
                        "acled",
                        "ARK1",
                        1_637_600_000L,
                        Fixture.days("2021-11-17", "2021-11-17", Precision.DAY, "17 November 2021"),
                        OptionalInt.of(2021),
                        new EventType("Battles", "Armed clash", Optional.of(QuadClass.MATERIAL_CONFLICT)),
                        java.util.List.of(
                                who(SIDE_1, "Military Forces of Arkonia (2019-)", Kind.STATE),
                                who(SIDE_2, "Belmara Liberation Front", Kind.REBEL),
                                who(ASSOCIATE_1, "Police Forces of Arkonia (2019-)", Kind.OTHER),
                                who(ASSOCIATE_1, "Sunrise Militia", Kind.OTHER)),
                        new Deaths(3, 3, 3),
                        new Place("Arkonia", "North"),
                        Targeting.OTHERS,
                        Occurrences.ONCE,
                        new Account(
                                "Élmtown",
                                "1",
                                "10.5000",
                                "20.2500",
                                true,
                                "Clash near Élmtown.\nMade up, as all here.",
                                "Arkonia Daily",
                                "",
                                "",
                                ""),
                        0,
                        new RowRef("acled-current.csv", 2)));
    }

    @Test
    void names_decide_the_kind_before_inter_does() {
        Event attack = Fixture.read("acled-current.csv").event("ARK2");

        assertThat(attack.participants())
                .containsExactly(
                        who(SIDE_1, "Unidentified Armed Group (Arkonia)", Kind.UNIDENTIFIED),
                        who(SIDE_2, "Civilians (Arkonia)", Kind.CIVILIANS),
                        who(ASSOCIATE_2, "Farmers (Arkonia)", Kind.OTHER),
                        who(ASSOCIATE_2, "Fishers (Arkonia)", Kind.OTHER));
        assertThat(attack.targeting()).isEqualTo(Targeting.CIVILIANS);
        assertThat(attack.account().localised()).isFalse();
    }

    @Test
    void precision_comes_from_the_provider_and_a_line_is_the_first_of_its_record() {
        Collected read = Fixture.read("acled-current.csv");

        assertThat(read.event("ARK2").date())
                .isEqualTo(Fixture.days("2021-11-18", "2021-11-18", Precision.WEEK, "18 November 2021"));
        assertThat(read.event("ARK2").row().line()).isEqualTo(4);
        assertThat(read.event("BEL3").date())
                .isEqualTo(Fixture.days("2021-12-01", "2021-12-01", Precision.MONTH, "01 December 2021"));
    }

    @Test
    void missing_deaths_are_unknown_and_a_subtype_may_have_a_class_of_its_own() {
        Event protest = Fixture.read("acled-current.csv").event("BEL3");

        assertThat(protest.deaths()).isEqualTo(Deaths.NONE_KNOWN);
        assertThat(protest.type())
                .isEqualTo(new EventType(
                        "Protests", "Protest with intervention", Optional.of(QuadClass.MATERIAL_CONFLICT)));
        assertThat(Fixture.read("acled-current.csv").event("BEL4").type().quad())
                .contains(QuadClass.VERBAL_COOPERATION);
    }

    @Test
    void the_layout_before_2023_is_read_with_semicolons_tags_an_index_and_older_time_stamps() {
        Collected read = Fixture.read("acled-before-2023.csv");

        assertThat(Fixture.ids(read.events())).containsExactly("ARK11", "ARK12", "ARK13");
        assertThat(read.file().dialect()).isEqualTo(new Dialect(';', true));
        Event clash = read.event("ARK11");
        assertThat(clash.date()).isEqualTo(Fixture.days("2015-01-01", "2015-01-01", Precision.DAY, "01-January-2015"));
        assertThat(clash.row().line()).isEqualTo(3);
        assertThat(clash.participants())
                .containsExactly(
                        who(SIDE_1, "Military Forces of Arkonia", Kind.STATE),
                        who(SIDE_2, "Belmara Liberation Front", Kind.REBEL));
        assertThat(clash.account().notes()).isEqualTo("Made up; with a semicolon");
        assertThat(read.event("ARK12").timestamp()).isEqualTo(1_592_920_931L);
        assertThat(clash.targeting()).isEqualTo(Targeting.NOT_SAID);
    }

    @Test
    void NA_is_nobody_and_an_unknown_count() {
        Event protest = Fixture.read("acled-before-2023.csv").event("ARK13");

        assertThat(protest.participants()).containsExactly(who(SIDE_1, "Protesters (Arkonia)", Kind.PROTESTERS));
        assertThat(protest.deaths()).isEqualTo(Deaths.NONE_KNOWN);
    }

    @Test
    void early_releases_have_capitals_allies_and_the_day_before_the_month() {
        Collected read = Fixture.read("acled-early.csv");
        Event battle = read.event("1ARK");

        assertThat(battle.date()).isEqualTo(Fixture.days("1997-03-02", "1997-03-02", Precision.DAY, "02/03/1997"));
        assertThat(battle.type().quad()).contains(QuadClass.MATERIAL_CONFLICT);
        assertThat(battle.participants())
                .containsExactly(
                        who(SIDE_1, "Military Forces of Arkonia", Kind.STATE),
                        who(SIDE_2, "Belmara Liberation Front", Kind.REBEL),
                        who(ASSOCIATE_2, "Corvinian Volunteers", Kind.OTHER));
        assertThat(read.event("2ARK").participants().get(0).mention().name()).isEqualTo("Military Forces of Arkonia");
    }

    @Test
    void the_actor_based_layout_is_one_of_its_own_whose_rows_are_to_be_joined() {
        Collected read = Fixture.read("acled-actor-based.csv");

        assertThat(read.file().format().name()).isEqualTo("acled-actor-based");
        assertThat(read.file().joinsRows()).isTrue();
        assertThat(read.events().get(1).participants())
                .containsExactly(
                        who(SIDE_1, "Belmara Liberation Front", Kind.REBEL),
                        who(ASSOCIATE_1, "Corvinian Volunteers", Kind.OTHER));
        assertThat(Fixture.read("acled-current.csv").file().joinsRows()).isFalse();
    }

    private static Participant who(Role role, String name, Kind kind) {
        return Fixture.who(role, "acled", "", name, kind);
    }
}
