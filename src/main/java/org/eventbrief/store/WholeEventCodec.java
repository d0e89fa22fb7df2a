package org.eventbrief.store;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.eventbrief.event.Account;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Deaths;
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

/** Writes whole events, accounts included, as bytes and reads them back. */
final class WholeEventCodec {
    private WholeEventCodec() {}

    static void write(Event event, ByteSink to) {
        to.text(event.dataset());
        to.text(event.id());
        to.number(event.timestamp());
        date(event.date(), to);
        to.number(event.year().orElse(CompactEvent.NO_YEAR));
        to.text(event.type().type());
        to.text(event.type().subtype());
        to.text(event.type().quadWords());
        to.number(event.participants().size());
        for (Participant who : event.participants()) {
            to.oneByte(who.role().ordinal());
            to.text(who.mention().providerId());
            to.text(who.mention().name());
            to.text(who.mention().kind().code());
        }
        to.number(event.deaths().low());
        to.number(event.deaths().best());
        to.number(event.deaths().high());
        to.text(event.place().country());
        to.text(event.place().admin1());
        to.oneByte(event.targeting().ordinal());
        to.number(event.occurrences().count());
        to.oneByte(event.occurrences().atLeast() ? 1 : 0);
        account(event.account(), to);
        to.eightBytes(event.hash());
        to.text(event.row().file());
        to.number(event.row().line());
    }

    private static void date(EventDate date, ByteSink to) {
        to.text(date.text());
        if (date instanceof EventDate.Known known) {
            to.oneByte(1 + (known.approximate() ? 2 : 0) + (known.uncertain() ? 4 : 0));
            to.oneByte(known.precision().ordinal());
            to.number(known.days().first().toEpochDay());
            to.number(known.days().last().toEpochDay());
        } else {
            to.oneByte(0);
        }
    }

    private static void account(Account account, ByteSink to) {
        to.text(account.location());
        to.text(account.locationPrecision());
        to.text(account.latitude());
        to.text(account.longitude());
        to.oneByte(account.localised() ? 1 : 0);
        to.text(account.notes());
        to.text(account.source());
        to.text(account.sourceDate());
        to.text(account.url());
        to.text(account.attribution());
    }

    static Event read(ByteSource from) {
        String dataset = from.text();
        String id = from.text();
        long timestamp = from.number();
        EventDate date = date(from);
        int year = from.intNumber();
        EventType type = new EventType(from.text(), from.text(), QuadClass.parse(from.text()));
        List<Participant> who = WordCodec.list(from, source -> participant(dataset, source));
        Deaths deaths = new Deaths(from.intNumber(), from.intNumber(), from.intNumber());
        Place place = new Place(from.text(), from.text());
        Targeting targeting = Targeting.values()[from.oneByte()];
        Occurrences occurrences = new Occurrences(from.intNumber(), from.oneByte() == 1);
        return new Event(
                dataset,
                id,
                timestamp,
                date,
                year == CompactEvent.NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year),
                type,
                who,
                deaths,
                place,
                targeting,
                occurrences,
                account(from),
                from.eightBytes(),
                new RowRef(from.text(), from.number()));
    }

    private static Participant participant(String dataset, ByteSource from) {
        Role role = Role.values()[from.oneByte()];
        String id = from.text();
        String name = from.text();
        return new Participant(
                role, new Mention(dataset, id, name, Kind.parse(from.text()).orElseThrow()));
    }

    private static EventDate date(ByteSource from) {
        String text = from.text();
        int marks = from.oneByte();
        if (marks == 0) {
            return new EventDate.Unknown(text);
        }
        Precision precision = Precision.values()[from.oneByte()];
        Span days = new Span(LocalDate.ofEpochDay(from.number()), LocalDate.ofEpochDay(from.number()));
        return new EventDate.Known(days, precision, (marks & 2) != 0, (marks & 4) != 0, text);
    }

    private static Account account(ByteSource from) {
        return new Account(
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.oneByte() == 1,
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.text());
    }
}
