package org.eventbrief.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Cleaner;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.Role;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.Sides;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.settings.Thresholds;
import org.junit.jupiter.api.Test;

/** What is gathered of a year's events as they pass. */
class YearEventsTest {
    private static final Event MODEL = SampleEvents.ofDesk()
            .event("m", "2021-03-04", "battle", "Arkonia", "Belmara", 1)
            .events()
            .get(0);
    private static final Sides SIDES = new Sides("Arkonia", "Belmara", "", "");

    private static ListedEvent event(int number, int best, double longitude, String source) {
        Account told = new Account(
                "Place " + longitude,
                "place",
                Double.toString(longitude / 2),
                Double.toString(longitude),
                true,
                "",
                source,
                "",
                "",
                "");
        Event event = new Event(
                MODEL.dataset(),
                "e" + number,
                0,
                MODEL.date(),
                MODEL.year(),
                MODEL.type(),
                MODEL.participants(),
                Deaths.of(-1, best, -1),
                MODEL.place(),
                MODEL.targeting(),
                MODEL.occurrences(),
                told,
                number,
                MODEL.row());
        return new ListedEvent(event, "e" + number, EnumSet.of(Role.SIDE_1), SIDES, SIDES);
    }

    private static YearEvents of(int... deaths) {
        return YearEvents.of(
                IntStream.range(0, deaths.length).mapToObj(i -> event(i, deaths[i], 20.25, "Paper")),
                2021,
                Novelty.NONE,
                Thresholds.DEFAULT);
    }

    private static List<String> ids(List<ListedEvent> events) {
        return events.stream().map(ListedEvent::id).toList();
    }

    @Test
    void theThreeDeadliestAreChosenAndOfEqualsTheEarliest() {
        Deadliest deadliest = of(1, 7, 0, 3, 9, 7, -1, 7, 3).deadliest();
        assertThat(ids(deadliest.events())).containsExactly("e4", "e1", "e5");
        assertThat(deadliest.alike()).isEqualTo(1);
        assertThat(deadliest.events().stream().map(event -> deadliest.reason(event, Forms.DEFAULT.numbers())))
                .containsExactly(
                        "The deadliest",
                        "Among the deadliest (1 other as deadly)",
                        "Among the deadliest (1 other as deadly)");
    }

    @Test
    void whoIsPushedOutAsAnEqualIsCounted() {
        assertThat(of(5, 5, 5, 6).deadliest().alike()).isEqualTo(1);
        assertThat(of(5, 5, 5, 5, 6, 6, 6).deadliest().alike()).isZero();
        assertThat(of(0, -1, 0).deadliest().events()).isEmpty();
    }

    @Test
    void allAreToldWhereTheyAreFew() {
        assertThat(of(new int[12]).atMost(12))
                .hasValueSatisfying(all -> assertThat(all).hasSize(12));
        assertThat(of(new int[13]).atMost(12)).isEmpty();
        assertThat(of(new int[6]).atMost(5)).isEmpty();
    }

    @Test
    void oneSourceIsSaidOnlyWhereItIsTheOnlyOne() {
        assertThat(of(1, 1).onlySource()).contains("Paper");
        assertThat(of(1).onlySource()).isEmpty();
        Stream<ListedEvent> two = Stream.of(event(1, 1, 0, "Paper"), event(2, 1, 0, "Herald"), event(3, 1, 0, "Paper"));
        assertThat(YearEvents.of(two, 2021, Novelty.NONE, Thresholds.DEFAULT).onlySource())
                .isEmpty();
        Stream<ListedEvent> none = Stream.of(event(1, 1, 0, ""), event(2, 1, 0, ""));
        assertThat(YearEvents.of(none, 2021, Novelty.NONE, Thresholds.DEFAULT).onlySource())
                .isEmpty();
    }

    @Test
    void manyPlacesShareACellAndNoEventIsLost() {
        int events = 60_000;
        YearEvents year = YearEvents.of(
                IntStream.range(0, events).mapToObj(i -> event(i, 1, i * 100.0 / events, "Paper")),
                2021,
                Novelty.NONE,
                Thresholds.DEFAULT);
        Spots spots = year.spots();
        assertThat(year.count()).isEqualTo(events);
        assertThat(spots.placed()).isEqualTo(events);
        assertThat(spots.exact()).isFalse();
        assertThat(spots.all().size()).isLessThanOrEqualTo(20_000);
        assertThat(spots.circles().stream().mapToLong(Spots.Spot::events).sum()).isEqualTo(events);
        assertThat(spots.circles().size()).isLessThan(100);
    }

    @Test
    void eventsThatPassedAreNotHeld() {
        AtomicLong freed = new AtomicLong();
        Cleaner cleaner = Cleaner.create();
        int events = 20_000;
        YearEvents year = YearEvents.of(
                IntStream.range(0, events).mapToObj(i -> {
                    ListedEvent event = event(i, i % 9, 20.25, "Paper");
                    cleaner.register(event, freed::incrementAndGet);
                    return event;
                }),
                2021,
                Novelty.NONE,
                Thresholds.DEFAULT);
        for (int round = 0; freed.get() < events - 20 && round < 1_000; round++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(freed.get()).isGreaterThanOrEqualTo(events - 20);
        assertThat(year.count()).isEqualTo(events);
    }
}
