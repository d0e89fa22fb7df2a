package org.eventbrief.source;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Participant;
import org.eventbrief.event.Precision;
import org.eventbrief.event.Role;
import org.eventbrief.event.Span;

/** The made-up files in the providers' layouts, and short words for what they should be read as. */
final class Fixture {
    private Fixture() {}

    static Path path(String name) {
        URL url = Objects.requireNonNull(Fixture.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Collected read(String name) {
        return Collected.of(path(name));
    }

    static EventDate.Known days(String first, String last, Precision precision, String text) {
        return new EventDate.Known(
                new Span(LocalDate.parse(first), LocalDate.parse(last)), precision, false, false, text);
    }

    static Participant who(Role role, String dataset, String id, String name, Kind kind) {
        return new Participant(role, new Mention(dataset, id, name, kind));
    }

    static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }
}
