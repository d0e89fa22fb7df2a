package org.eventbrief.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Fate;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    @Test
    void rowsLeadToEventsAndEventsToTheSumOverActors() {
        List<Reconciliation> rows = SampleEvents.ofDesk()
                .event("desk", "a", "2021-03-04", "battle", "Arkonia", "Belmara", "Corvia;Dorn", Deaths.NONE_KNOWN, "")
                .event("b", "2021", "treaty", "Arkonia;Belmara", "", -1)
                .event("c", "2021", "treaty", "", "", -1)
                .event("d", "2021", "treaty", "Arkonia", "Arkonia", -1)
                .event("e", "", "aid", "Corvia", "Arkonia", 0)
                .rejected("desk", 3)
                .tables()
                .reconciliation()
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).year()).isEmpty();
        assertThat(rows.get(0).allRows()).isEqualTo(4);
        assertThat(rows.get(0).rows(Fate.REJECTED)).isEqualTo(3);
        assertThat(rows.get(0).rows(Fate.UNPLACED)).isEqualTo(1);
        Reconciliation year = rows.get(1);
        assertThat(year.year()).hasValue(2021);
        assertThat(year.rows(Fate.ACCEPTED)).isEqualTo(4).isEqualTo(year.events());
        assertThat(year.eventsByActors().toString()).isEqualTo("{0=1, 1=1, 2=1, 4=1}");
        assertThat(year.sumOverActors()).isEqualTo(7);
        assertThat(year.associatesOnly()).isEqualTo(2);
        assertThat(year.addedByAtLeast(3)).isEqualTo(3);
    }

    @Test
    void aSumThatDoesNotFollowFromTheEventsShows() {
        Reconciliation right = SampleEvents.ofDesk()
                .event("a", "2021", "treaty", "Arkonia", "Belmara", -1)
                .tables()
                .reconciliation()
                .findFirst()
                .orElseThrow();
        Reconciliation wrong = new Reconciliation(
                right.dataset(), right.year(), right.rows(), 2, right.eventsByActors(), 0, right.sumOverActors());
        assertThat(right.unexplainedEvents()).isZero();
        assertThat(right.unexplainedSum()).isZero();
        assertThat(wrong.unexplainedEvents()).isEqualTo(-1);
        assertThat(wrong.unexplainedSum()).isEqualTo(-1);
    }

    @Property(tries = 200)
    void nothingStaysUnexplainedAndClassesPartitionTheEvents(@ForAll("events") List<Made> events) {
        SampleEvents sample = SampleEvents.ofDesk();
        for (int i = 0; i < events.size(); i++) {
            Made made = events.get(i);
            sample.event(
                    "desk",
                    "e" + i,
                    made.date(),
                    made.type(),
                    made.one(),
                    made.two(),
                    made.with(),
                    Deaths.NONE_KNOWN,
                    "");
        }
        Tables tables = sample.tables();
        List<Reconciliation> rows = tables.reconciliation().toList();
        assertThat(rows.stream().mapToLong(Reconciliation::allRows).sum()).isEqualTo(events.size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.unexplainedEvents()).isZero();
            assertThat(row.unexplainedSum()).isZero();
        });
        tables.actorYears().forEach(year -> assertThat(tables.actorYearQuads(year.actor()).stream()
                        .filter(quad -> quad.year() == year.year())
                        .mapToLong(ActorYearQuad::events)
                        .sum())
                .isEqualTo(year.events()));
    }

    @Provide
    Arbitrary<List<Made>> events() {
        Arbitrary<String> names = Arbitraries.of("", "Arkonia", "Belmara", "Arkonia;Belmara", "Corvia;Arkonia;Dorn");
        return Combinators.combine(
                        Arbitraries.of("2020", "2021-05", "2021-05-06", ""),
                        Arbitraries.of("battle", "treaty", "riot"),
                        names,
                        names,
                        names)
                .as(Made::new)
                .list()
                .ofMaxSize(12);
    }

    /** What an event is made from. */
    record Made(String date, String type, String one, String two, String with) {}

    @Test
    void aDatasetWithRowsAndNoEventIsThereToo() {
        Stream<Reconciliation> rows = SampleEvents.ofDesk()
                .dataset("other", false, true)
                .rejected("other", 2)
                .tables()
                .reconciliation();
        assertThat(rows)
                .extracting(row -> row.dataset().code() + " " + row.allRows() + " " + row.events())
                .containsExactly("other 2 0");
    }
}
