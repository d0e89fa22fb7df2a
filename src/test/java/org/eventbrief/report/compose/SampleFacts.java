package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Role;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.Sides;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.UnplacedEvent;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.Show;

/** The facts of a made-up edition: events of countries that do not exist, as a test adds them. */
final class SampleFacts {
    private final SampleEvents events;
    private Show show = Show.EVENTS;

    SampleFacts(SampleEvents events) {
        this.events = events;
    }

    SampleFacts showing(Show what) {
        show = what;
        return this;
    }

    /** Two datasets that know Arkonia: a desk with few events, and one of whole years with many. */
    static SampleFacts twoDatasets() {
        SampleEvents events = desk().dataset("ucdp-ged", false, true);
        for (int year = 2019; year <= 2021; year++) {
            for (int i = 0; i < 12 * (year - 2017); i++) {
                String date = year + "-" + String.format(java.util.Locale.ROOT, "%02d", i % 12 + 1) + "-05";
                String other = i % 5 == 0 ? "Civilians" : i % 3 == 0 ? "Front of Dorn" : "Belmaran rebels";
                String country = year == 2021 && i % 7 == 0 ? "Belmara" : "Arkonia";
                Deaths deaths = Deaths.of(i % 4, i % 4 + 1, i % 4 + 3);
                events.event("ucdp-ged", year + "-" + i, date, "state-based", "Arkonia", other, "", deaths, country);
            }
        }
        return new SampleFacts(events);
    }

    static SampleEvents desk() {
        return SampleEvents.ofDesk()
                .event("d1", "2019", "treaty", "Arkonia;Belmara", "", -1)
                .event("d2", "2021-03-04", "battle", "Arkonia", "Belmaran rebels", 12)
                .event("d3", "2021-06?", "veto", "Belmara", "Arkonia", -1)
                .event("d4", "2021~", "aid", "Corvia", "Arkonia", -1)
                .event("d5", "2021-12-30", "treaty", "Arkonia;Corvia", "", -1)
                .event("d6", "", "aid", "Corvia", "Arkonia", -1);
    }

    EditionFacts facts() {
        return facts(Settings.DEFAULT);
    }

    EditionFacts facts(Settings settings) {
        Tables tables = events.tables();
        List<Source> sources = tables.datasetsInOrder().stream()
                .map(dataset -> new Source(
                        dataset,
                        "Institute of Examples",
                        "CC0",
                        "Institute of Examples. " + dataset.title() + ", release " + dataset.release() + ".",
                        "https://example.org/" + dataset.code(),
                        dataset.code().equals("acled") ? Show.COUNTS : show))
                .toList();
        Map<String, List<ListedEvent>> byActor = byActor();
        return new EditionFacts(
                "2021-12-31-abc",
                Optional.empty(),
                LocalDate.of(2021, 12, 31),
                settings,
                tables,
                sources,
                List.of(),
                List.of(),
                unplaced(),
                List.of(),
                List.of(),
                actor -> byActor.getOrDefault(key(actor.dataset(), actor.name()), List.of()).stream());
    }

    Subject subject(EditionFacts facts, String name) {
        List<Actor> actors = facts.tables()
                .actors()
                .map(entry -> entry.actor())
                .filter(actor -> actor.name().equals(name))
                .toList();
        return new Subject("sample", name, actors, Map.of());
    }

    private List<UnplacedEvent> unplaced() {
        return events.events().stream()
                .filter(event -> event.year().isEmpty())
                .map(event -> new UnplacedEvent(
                        event,
                        event.participants().stream()
                                .map(who -> who.mention().name())
                                .toList(),
                        event.participants().stream()
                                .map(who ->
                                        event.dataset() + ":" + who.mention().name())
                                .toList()))
                .toList();
    }

    private Map<String, List<ListedEvent>> byActor() {
        Map<String, List<ListedEvent>> byActor = new HashMap<>();
        events.events().stream()
                .filter(event -> event.year().isPresent())
                .sorted(Comparator.comparingLong(SampleFacts::first).thenComparing(Event::id))
                .map(SampleFacts::listed)
                .forEach(listed -> listed.event().participants().stream()
                        .map(who -> key(listed.event().dataset(), who.mention().name()))
                        .distinct()
                        .forEach(key -> byActor.computeIfAbsent(key, first -> new ArrayList<>())
                                .add(listed)));
        return byActor;
    }

    private static ListedEvent listed(Event event) {
        Sides sides = sides(event);
        return new ListedEvent(event, event.id(), EnumSet.of(Role.SIDE_1), sides, sides);
    }

    private static String key(String dataset, String actor) {
        return dataset + ":" + actor;
    }

    private static long first(Event event) {
        EventDate date = event.date();
        return date.span().map(span -> span.first().toEpochDay()).orElse(Long.MIN_VALUE);
    }

    private static Sides sides(Event event) {
        return new Sides(
                names(event, Role.SIDE_1),
                names(event, Role.SIDE_2),
                names(event, Role.ASSOCIATE_1),
                names(event, Role.ASSOCIATE_2));
    }

    private static String names(Event event, Role role) {
        return event.participants().stream()
                .filter(who -> who.role() == role)
                .map(Participant::mention)
                .map(mention -> mention.name())
                .collect(Collectors.joining("; "));
    }
}
