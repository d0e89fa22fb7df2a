package org.eventbrief.aggregate;

import java.util.Comparator;
import java.util.List;
import org.eventbrief.actor.Identities;
import org.eventbrief.actor.Who;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Place;
import org.eventbrief.event.Vocabulary;

/**
 * The order in which tables list actors, types and places. It is known before anything is counted, so that what is counted
 * under these ranks sorts as the tables do.
 */
public final class Order {
    private static final Comparator<Who> BY_ID =
            Comparator.comparing(Who::dataset, CodePoints.ORDER).thenComparing(Who::id, CodePoints.ORDER);
    private static final Comparator<EventType> BY_CLASS = Comparator.comparing(EventType::type, CodePoints.ORDER)
            .thenComparing(EventType::quadWords, CodePoints.ORDER);
    private static final Comparator<EventType> BY_WORDS = Comparator.comparing(EventType::type, CodePoints.ORDER)
            .thenComparing(EventType::subtype, CodePoints.ORDER)
            .thenComparing(EventType::quadWords, CodePoints.ORDER);
    private static final Comparator<Place> BY_COUNTRY =
            Comparator.comparing(Place::country, CodePoints.ORDER).thenComparing(Place::admin1, CodePoints.ORDER);

    private final Ranks actors;
    private final Ranks types;
    private final Ranks places;
    /** For each type the first in the order of types and classes that differs from it in nothing but the subtype. */
    private final int[] classRanks;

    private final List<EventType> classes;
    private final Vocabulary words;

    private Order(List<Who> actors, Vocabulary words) {
        this.words = words;
        this.actors = Ranks.of(actors, BY_ID);
        this.types = Ranks.of(words.types(), BY_WORDS);
        this.places = Ranks.of(words.places(), BY_COUNTRY);
        this.classes = words.types().stream()
                .map(type -> new EventType(type.type(), "", type.quad()))
                .distinct()
                .sorted(BY_CLASS)
                .toList();
        this.classRanks = words.types().stream()
                .mapToInt(type -> classes.indexOf(new EventType(type.type(), "", type.quad())))
                .toArray();
    }

    /** The order of an input's actors and words. */
    public static Order of(Identities identities, Vocabulary words) {
        return new Order(identities.actors(), words);
    }

    Ranks actors() {
        return actors;
    }

    int type(int number) {
        return types.rank(number);
    }

    EventType typeAt(int rank) {
        return words.types().get(types.number(rank));
    }

    int types() {
        return types.size();
    }

    int place(int number) {
        return places.rank(number);
    }

    Place placeAt(int rank) {
        return words.places().get(places.number(rank));
    }

    /** The rank of a type among those without subtypes. */
    int classOf(int type) {
        return classRanks[type];
    }

    EventType classAt(int rank) {
        return classes.get(rank);
    }
}
