package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.aggregate.SampleEvents;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Targeting;

/**
 * Ten years of two datasets that look like ACLED's and UCDP GED's, with ten actors of interest in each, so that no two of
 * their two hundred briefings are alike. Actors, countries and events are made up.
 */
final class MadeUpDecade {
    /** The first of the years. */
    static final int FIRST_YEAR = 2012;

    /** How many there are. */
    static final int YEARS = 10;

    private static final List<String> LANDS = List.of("Arkonia", "Belmara", "Corvia", "Dorn", "Elvoria");
    private static final List<EventType> ACLED_TYPES = Stream.of(
                    List.of("Battles", "Armed clash"),
                    List.of("Explosions/Remote violence", "Shelling/artillery/missile attack"),
                    List.of("Violence against civilians", "Attack"),
                    List.of("Strategic developments", "Looting/property destruction"),
                    List.of("Battles", "Government regains territory"))
            .map(words -> new EventType(words.get(0), words.get(1), Optional.empty()))
            .toList();
    private static final List<EventType> GED_TYPES = Stream.of("state-based", "non-state", "one-sided")
            .map(type -> new EventType(type, "", Optional.empty()))
            .toList();

    private final SampleEvents events =
            SampleEvents.ofDesk().dataset("acled", false, false).dataset("ucdp-ged", false, true);

    private MadeUpDecade() {}

    /** All its facts; events of the dataset like ACLED's are told as counts alone, as its terms have it. */
    static SampleFacts facts() {
        MadeUpDecade decade = new MadeUpDecade();
        for (int actor = 0; actor < 2 * LANDS.size(); actor++) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                for (int event = 0; event < 9 + (7 * actor + 11 * year) % 13; event++) {
                    decade.add("acled", ACLED_TYPES, actor, year, event);
                    decade.add("ucdp-ged", GED_TYPES, actor, year, event);
                }
            }
        }
        return new SampleFacts(decade.events);
    }

    /** The names of the actors of interest. */
    static List<String> actors() {
        return Stream.of("acled", "ucdp-ged")
                .flatMap(dataset -> Stream.iterate(0, actor -> actor + 1)
                        .limit(2L * LANDS.size())
                        .map(actor -> name(dataset, actor)))
                .toList();
    }

    private static String name(String dataset, int actor) {
        String land = LANDS.get(actor % LANDS.size());
        boolean state = actor < LANDS.size();
        if (dataset.equals("acled")) {
            return state ? "Military Forces of " + land + " (2010-)" : "People’s Front of " + land;
        }
        return state ? "Government of " + land : land + " Liberation Army";
    }

    private void add(String dataset, List<EventType> types, int actor, int year, int event) {
        int mix = 31 * actor + 17 * year + event;
        String land = LANDS.get((actor + (event % 9 == 0 ? 1 : 0)) % LANDS.size());
        int place = mix % 7;
        String town = List.of("Adra", "Brenna", "Castor", "Deva", "Estrel", "Farn", "Gavia")
                        .get(place) + " of " + land;
        int best = mix % 5 * (mix % 3);
        String date = LocalDate.of(year, 1 + mix % 12, 1 + mix % 28).toString();
        String id = dataset.substring(0, 3).toUpperCase(Locale.ROOT) + actor + "-" + year + "-" + event;
        var when = Edtf.parse(date).orElseThrow();
        events.event(new Event(
                dataset,
                id,
                0,
                when,
                when.year(),
                types.get(mix % types.size()),
                List.of(
                        participant(dataset, Role.SIDE_1, name(dataset, actor), Kind.OTHER),
                        other(dataset, actor, mix)),
                Deaths.of(Math.max(0, best - 1), best, best + 2),
                new Place(land, "North " + land),
                event % 6 == 0 ? Targeting.CIVILIANS : Targeting.NOT_SAID,
                Occurrences.ONCE,
                new Account(
                        town,
                        "1",
                        Double.toString(8 + LANDS.indexOf(land) * 0.9 + place * 3 % 7 * 0.6),
                        Double.toString(14 + 1.7 * LANDS.indexOf(land) + place * 0.61),
                        true,
                        "A made-up clash near " + town + ", the " + event + "th of the year",
                        "Made-up Courier",
                        "",
                        "",
                        ""),
                id.hashCode(),
                new RowRef("", 0)));
    }

    private static Participant other(String dataset, int actor, int mix) {
        return mix % 4 == 0
                ? participant(
                        dataset, Role.SIDE_2, "Civilians (" + LANDS.get(actor % LANDS.size()) + ")", Kind.CIVILIANS)
                : participant(
                        dataset, Role.SIDE_2, name(dataset, (actor + 1 + mix % 6) % (2 * LANDS.size())), Kind.OTHER);
    }

    private static Participant participant(String dataset, Role role, String name, Kind kind) {
        return new Participant(role, new Mention(dataset, "", name, kind));
    }
}
