package org.eventbrief.aggregate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Place;
import org.eventbrief.event.Vocabulary;

/** The tables whose first key is an actor. */
final class ActorTables {
    private static final Comparator<Actor> BY_ID =
            Comparator.comparing(Actor::dataset, CodePoints.ORDER).thenComparing(Actor::id, CodePoints.ORDER);
    private static final Comparator<EventType> BY_WORDS = Comparator.comparing(EventType::type, CodePoints.ORDER)
            .thenComparing(EventType::subtype, CodePoints.ORDER)
            .thenComparing(EventType::quadWords, CodePoints.ORDER);
    private static final Comparator<Place> BY_COUNTRY =
            Comparator.comparing(Place::country, CodePoints.ORDER).thenComparing(Place::admin1, CodePoints.ORDER);

    private final Counts counts;
    private final Vocabulary words;
    private final Directory directory;
    private final DatasetTables datasets;
    private final Tally counterparts;
    private final Ranks actors;
    private final Ranks types;
    private final Ranks places;
    private final Tally countriesOf = Tally.ofSums(1);
    private final Sorted<ActorYearCountry> countries;
    private final Sorted<ActorYear> years;
    private final Sorted<ActorYearType> typesOf;
    private final Sorted<ActorMonth> months;

    ActorTables(Counts counts, Vocabulary words, Directory directory, DatasetTables datasets, Tally counterparts) {
        this.counts = counts;
        this.words = words;
        this.directory = directory;
        this.datasets = datasets;
        this.counterparts = counterparts;
        actors = Ranks.of(directory.actors(), BY_ID);
        types = Ranks.of(words.types(), BY_WORDS);
        places = Ranks.of(words.places(), BY_COUNTRY);
        countries = Sorted.of(counts.actorYearPlaces, key -> ranked(key, places.rank(Key.third(key))), this::country);
        countCountries();
        years = Sorted.of(counts.actorYears, key -> ranked(key, 0), this::year);
        typesOf = Sorted.of(
                counts.actorYearTypes,
                key -> ranked(key, Roles.rank(Key.third(key) % 4) * types.size() + types.rank(Key.third(key) / 4)),
                this::type);
        months = Sorted.of(counts.actorMonths, key -> ranked(key, Key.third(key)), this::month);
    }

    static Ranks ranks(Directory directory) {
        return Ranks.of(directory.actors(), BY_ID);
    }

    Sorted<ActorYear> years() {
        return years;
    }

    Sorted<ActorYearType> types() {
        return typesOf;
    }

    Sorted<ActorMonth> months() {
        return months;
    }

    Sorted<ActorYearCountry> countries() {
        return countries;
    }

    <R> List<R> of(Sorted<R> table, Actor actor) {
        int rank = actors.rank(directory.number(actor));
        return table.between(Key.of(rank, 0, 0), Key.of(rank + 1, 0, 0));
    }

    List<ActorYearQuad> quads(Actor actor) {
        QuadTable quads = new QuadTable();
        of(typesOf, actor).forEach(row -> quads.add(row.year(), row.type(), row.events()));
        int number = directory.number(actor);
        for (int row = 0; row < counts.repeatedInTypes.size(); row++) {
            long key = counts.repeatedInTypes.key(row);
            if (Key.actor(key) == number) {
                quads.add(Key.year(key), words.types().get(Key.third(key)), -counts.repeatedInTypes.cell(row, 0));
            }
        }
        return quads.rows(actor);
    }

    Stream<ActorEntry> actors() {
        return java.util.stream.IntStream.range(0, actors.size())
                .map(actors::number)
                .mapToObj(directory::actor)
                .flatMap(actor -> entry(actor).stream());
    }

    Stream<GroupMember> groupMembers() {
        Comparator<GroupMember> order = Comparator.comparing(GroupMember::group, BY_ID)
                .thenComparing(GroupMember::member, BY_ID)
                .thenComparing(GroupMember::validFrom, CodePoints.ORDER)
                .thenComparing(GroupMember::validTo, CodePoints.ORDER);
        return directory.groups().belongings().stream()
                .map(row -> new GroupMember(
                        directory.actor(row.group()), directory.actor(row.member()), row.validFrom(), row.validTo()))
                .sorted(order);
    }

    private Optional<ActorEntry> entry(Actor actor) {
        List<ActorYear> all = of(years, actor);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActorEntry(
                        actor,
                        directory.aliases(directory.number(actor)),
                        all.get(0).year(),
                        all.get(all.size() - 1).year()));
    }

    private long ranked(long key, int third) {
        return Key.of(actors.rank(Key.actor(key)), Key.year(key), third);
    }

    private long key(long ranked, int third) {
        return Key.of(actors.number(Key.actor(ranked)), Key.year(ranked), third);
    }

    private void countCountries() {
        // Sorted by country, so a country is new where it differs from the row before.
        long before = -1;
        String last = "";
        for (ActorYearCountry row : (Iterable<ActorYearCountry>) countries.rows()::iterator) {
            long actorYear = Key.of(directory.number(row.actor()), row.year(), 0);
            String country = row.place().country();
            if (!country.isEmpty() && (actorYear != before || !country.equals(last))) {
                countriesOf.put(countriesOf.row(actorYear), 0, 1);
            }
            before = actorYear;
            last = country;
        }
    }

    private ActorYear year(long ranked) {
        long key = key(ranked, 0);
        Tally tally = counts.actorYears;
        int row = tally.find(key);
        Actor actor = directory.actor(Key.actor(key));
        long events = tally.cell(row, Counts.EVENTS);
        Fatalities deaths = DeathColumns.of(tally, row, Counts.DEATHS, events);
        return new ActorYear(
                actor,
                Key.year(key),
                events,
                tally.cell(row, Counts.SIDE_1),
                tally.cell(row, Counts.SIDE_2),
                tally.cell(row, Counts.ASSOCIATE),
                deaths,
                deaths.best().isEmpty() ? OptionalLong.empty() : OptionalLong.of(tally.cell(row, Counts.FATAL)),
                single(counterparts, key).orElse(0),
                single(countriesOf, key),
                day(tally.cell(row, Counts.FIRST_DAY), Tally.NOTHING_LEAST),
                day(tally.cell(row, Counts.LAST_DAY), Tally.NOTHING_GREATEST),
                datasets.isPartial(actor.dataset(), Key.year(key)),
                tally.cell(row, Counts.TARGETING_SAID) == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(tally.cell(row, Counts.CIVILIANS_TARGETED)),
                tally.cell(row, Counts.OCCURRENCES));
    }

    private static OptionalLong single(Tally tally, long key) {
        int row = tally.find(key);
        return row < 0 ? OptionalLong.empty() : OptionalLong.of(tally.cell(row, 0));
    }

    private static Optional<LocalDate> day(long epochDay, long none) {
        return epochDay == none ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    private ActorYearType type(long ranked) {
        int role = Roles.at(Key.third(ranked) / types.size());
        int type = types.number(Key.third(ranked) % types.size());
        Tally tally = counts.actorYearTypes;
        int row = tally.find(key(ranked, type * 4 + role));
        long events = tally.cell(row, Counts.EVENTS);
        return new ActorYearType(
                directory.actor(actors.number(Key.actor(ranked))),
                Key.year(ranked),
                Roles.ALL.get(role),
                words.types().get(type),
                events,
                DeathColumns.of(tally, row, Counts.DEATHS, events));
    }

    private ActorMonth month(long ranked) {
        Tally tally = counts.actorMonths;
        int row = tally.find(key(ranked, Key.third(ranked)));
        long events = tally.cell(row, Counts.EVENTS);
        return new ActorMonth(
                directory.actor(actors.number(Key.actor(ranked))),
                YearMonth.of(Key.year(ranked), Key.third(ranked)),
                events,
                DeathColumns.of(tally, row, Counts.DEATHS, events));
    }

    private ActorYearCountry country(long ranked) {
        int place = places.number(Key.third(ranked));
        Tally tally = counts.actorYearPlaces;
        int row = tally.find(key(ranked, place));
        long events = tally.cell(row, Counts.EVENTS);
        return new ActorYearCountry(
                directory.actor(actors.number(Key.actor(ranked))),
                Key.year(ranked),
                words.places().get(place),
                events,
                DeathColumns.of(tally, row, Counts.DEATHS, events));
    }
}
