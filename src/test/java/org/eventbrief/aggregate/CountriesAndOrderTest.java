package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.eventbrief.event.Role;
import org.junit.jupiter.api.Test;

class CountriesAndOrderTest {
    @Test
    void countriesAreDistinctKnownOnesAndEmptyWhereNoneIsKnown() {
        Tables tables = SampleEvents.ofDesk()
                .event(at("a", "2020", "Corvia", "North"))
                .event(at("b", "2020", "Corvia", "South"))
                .event(at("c", "2020", "Belmara", ""))
                .event(at("d", "2020", "", ""))
                .event(at("e", "2021", "", ""))
                .tables();

        assertThat(tables.actorYears())
                .extracting(year -> year.countries().orElse(-1))
                .containsExactly(2L, -1L);
    }

    @Test
    void rowsByCountryKeepAnEmptyOneSoThatTheyPartitionTheEvents() {
        Tables tables = SampleEvents.ofDesk()
                .event(at("a", "2020", "Corvia", "North"))
                .event(at("b", "2020", "Corvia", ""))
                .event(at("c", "2020", "", ""))
                .tables();

        assertThat(tables.actorYearCountries())
                .extracting(row -> row.place().country() + "/" + row.place().admin1() + " " + row.events())
                .containsExactly("/ 1", "Corvia/ 1", "Corvia/North 1");
    }

    @Test
    void rowsAreInTheOrderOfCodePointsOfTheirKeysAndNotOfTheirNames() {
        Tables tables = SampleEvents.ofDesk()
                .dataset("a-first", false, false)
                .event("a", "2020", "battle", "\uD83D\uDE00;\uFF5E;Zed;alpha", "", 1)
                .event(SampleEvent.of("a-first", "a").on("2021").side1("Zed").made())
                .event(SampleEvent.of("a-first", "b").on("2020").side1("Zed").made())
                .event(SampleEvent.of("a-first", "c")
                        .on("2020")
                        .side1("9:Alpha")
                        .made())
                .tables();

        assertThat(tables.actorYears())
                .extracting(year -> year.actor().id() + " " + year.year())
                .containsExactly(
                        "a-first:9 2020",
                        "a-first:Zed 2020",
                        "a-first:Zed 2021",
                        "desk:Zed 2020",
                        "desk:alpha 2020",
                        "desk:\uFF5E 2020",
                        "desk:\uD83D\uDE00 2020");
    }

    @Test
    void typesAreOrderedByRoleTypeSubtypeAndClassAsWords() {
        Tables tables = SampleEvents.ofDesk()
                .event(typed("a", Role.SIDE_2, "battle", ""))
                .event(typed("b", Role.SIDE_1, "veto", ""))
                .event(typed("c", Role.SIDE_1, "battle", "siege"))
                .event(typed("d", Role.SIDE_1, "battle", "raid"))
                .event(typed("e", Role.ASSOCIATE_2, "battle", ""))
                .event(typed("f", Role.ASSOCIATE_1, "battle", ""))
                .tables();

        assertThat(tables.actorYearTypes())
                .extracting(row -> row.role().code() + " " + row.type().type() + " "
                        + row.type().subtype())
                .containsExactly(
                        "associate_1 battle ",
                        "associate_2 battle ",
                        "side_1 battle raid",
                        "side_1 battle siege",
                        "side_1 veto ",
                        "side_2 battle ");
    }

    @Test
    void theTablesOfOneActorAreItsRowsOfTheWholeTables() {
        Tables tables = SampleEvents.ofDesk()
                .event("a", "2020-01-01", "battle", "Arkonia;Zed", "Corvia", 1)
                .event("b", "2021-01-01", "battle", "Corvia", "Arkonia", 1)
                .tables();

        tables.actors().map(ActorEntry::actor).forEach(actor -> {
            assertThat(tables.actorYears(actor))
                    .isEqualTo(tables.actorYears()
                            .filter(row -> row.actor().equals(actor))
                            .toList());
            assertThat(tables.actorMonths(actor))
                    .isEqualTo(tables.actorMonths()
                            .filter(row -> row.actor().equals(actor))
                            .toList());
            assertThat(tables.actorYearTypes(actor))
                    .isEqualTo(tables.actorYearTypes()
                            .filter(row -> row.actor().equals(actor))
                            .toList());
            assertThat(tables.actorYearCountries(actor))
                    .isEqualTo(tables.actorYearCountries()
                            .filter(row -> row.actor().equals(actor))
                            .toList());
            assertThat(tables.dyadYears(actor))
                    .isEqualTo(tables.dyadYears()
                            .filter(row ->
                                    row.first().equals(actor) || row.second().equals(actor))
                            .toList());
        });
    }

    private static org.eventbrief.event.Event at(String id, String date, String country, String admin1) {
        return SampleEvent.ofDesk(id)
                .on(date)
                .side1("Arkonia")
                .in(country, admin1)
                .made();
    }

    private static org.eventbrief.event.Event typed(String id, Role role, String type, String subtype) {
        return SampleEvent.ofDesk(id)
                .on("2020")
                .in(role, "Arkonia")
                .type(type, subtype)
                .made();
    }
}
