package org.eventbrief.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Occurrences;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Place;
import org.eventbrief.event.Precision;
import org.eventbrief.event.QuadClass;
import org.eventbrief.event.Role;
import org.eventbrief.event.RowRef;
import org.eventbrief.event.Span;
import org.eventbrief.event.Targeting;

/** Builds one made-up event, bit by bit. */
final class SampleEvent {
    private final String dataset;
    private final String id;
    private final List<Participant> who = new ArrayList<>();
    private long timestamp;
    private EventDate date = new EventDate.Unknown("");
    private OptionalInt year = OptionalInt.empty();
    private EventType type = new EventType("battle", "", Optional.of(QuadClass.MATERIAL_CONFLICT));
    private Deaths deaths = Deaths.NONE_KNOWN;
    private Place place = Place.UNKNOWN;
    private Targeting targeting = Targeting.NOT_SAID;
    private Occurrences occurrences = Occurrences.ONCE;

    private SampleEvent(String dataset, String id) {
        this.dataset = dataset;
        this.id = id;
    }

    static SampleEvent of(String dataset, String id) {
        return new SampleEvent(dataset, id);
    }

    static SampleEvent ofDesk(String id) {
        return new SampleEvent("desk", id);
    }

    SampleEvent on(String edtf) {
        date = Edtf.parse(edtf).orElseThrow();
        year = date.year();
        return this;
    }

    SampleEvent on(String first, String last, Precision precision) {
        date = new EventDate.Known(
                new Span(LocalDate.parse(first), LocalDate.parse(last)), precision, false, false, first);
        year = date.year();
        return this;
    }

    /** The provider's year. */
    SampleEvent year(int stated) {
        year = OptionalInt.of(stated);
        return this;
    }

    SampleEvent at(long time) {
        timestamp = time;
        return this;
    }

    SampleEvent side1(String... names) {
        return in(Role.SIDE_1, names);
    }

    SampleEvent side2(String... names) {
        return in(Role.SIDE_2, names);
    }

    /** Names, of which {@code 130:Name} has a provider's id. */
    SampleEvent in(Role role, String... names) {
        for (String name : names) {
            int colon = name.indexOf(':');
            who(role, name.substring(0, Math.max(0, colon)), name.substring(colon + 1), Kind.OTHER);
        }
        return this;
    }

    SampleEvent who(Role role, String providerId, String name, Kind kind) {
        who.add(new Participant(role, new Mention(dataset, providerId, name, kind)));
        return this;
    }

    SampleEvent type(String name, String subtype) {
        type = new EventType(name, subtype, Optional.empty());
        return this;
    }

    SampleEvent deaths(int low, int best, int high) {
        deaths = Deaths.of(low, best, high);
        return this;
    }

    SampleEvent in(String country, String admin1) {
        place = new Place(country, admin1);
        return this;
    }

    SampleEvent targeting(Targeting whom) {
        targeting = whom;
        return this;
    }

    SampleEvent times(int atLeast) {
        occurrences = new Occurrences(atLeast, true);
        return this;
    }

    Event made() {
        return new Event(
                dataset,
                id,
                timestamp,
                date,
                year,
                type,
                who,
                deaths,
                place,
                targeting,
                occurrences,
                Account.NONE,
                id.hashCode(),
                new RowRef("", 0));
    }
}
