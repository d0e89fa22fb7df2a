package org.eventbrief.aggregate;

import static org.eventbrief.aggregate.ActorCounts.MORE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.CodePoints;

/** The tables whose first key is an actor. */
final class ActorTables {
    private static final Comparator<Actor> BY_ID =
            Comparator.comparing(Actor::dataset, CodePoints.ORDER).thenComparing(Actor::id, CodePoints.ORDER);

    private final Order order;
    private final Directory directory;
    private final DatasetTables datasets;
    private final RankedTable<ActorYear> years;
    private final RankedTable<ActorYearType> types;
    private final RankedTable<ActorMonth> months;
    private final RankedTable<ActorYearCountry> countries;
    private final RankedTable<Repeat> repeats;

    /** In how many rows of an actor's types its events of a year and type stand beyond their first. */
    private record Repeat(int year, int type, long more) {}

    ActorTables(Shares shares, Directory directory, DatasetTables datasets) {
        this.order = shares.order();
        this.directory = directory;
        this.datasets = datasets;
        this.years = new RankedTable<>(shares, this::year);
        this.types = new RankedTable<>(shares, this::type);
        this.months = new RankedTable<>(shares, this::month);
        this.countries = new RankedTable<>(shares, this::country);
        this.repeats = new RankedTable<>(
                shares, (rank, from) -> new Repeat(from.intNumber(), from.intNumber(), from.number()));
    }

    RankedTable<ActorYear> years() {
        return years;
    }

    RankedTable<ActorYearType> types() {
        return types;
    }

    RankedTable<ActorMonth> months() {
        return months;
    }

    RankedTable<ActorYearCountry> countries() {
        return countries;
    }

    /**
     * Lays down the rows of a part.
     *
     * @param counterparts by actor and year
     */
    void write(int part, ActorCounts counts, Tally counterparts) {
        write(types.part(part, counts.rows), counts.types, counts.types.sortedKeys(), MORE);
        write(months.part(part, counts.rows), counts.months, counts.months.sortedKeys(), MORE);
        write(repeats.part(part, counts.rows), counts.repeats, counts.repeats.sortedKeys(), 1);
        long[] places = counts.places.sortedKeys();
        write(countries.part(part, counts.rows), counts.places, places, MORE);
        Tally countriesOf = countries(places);
        RankedTable<ActorYear>.Part rows = years.part(part, counts.rows);
        for (long key : counts.years.sortedKeys()) {
            ByteSink to = rows.row(Key.actor(key));
            to.numbers(Key.year(key), single(counterparts, key), single(countriesOf, key));
            Cells.write(counts.years, counts.years.find(key), ActorCounts.YEAR_WIDTH, to);
        }
        rows.close();
    }

    /** Lays down rows that have a third key besides actor and year. */
    private static void write(RankedTable<?>.Part rows, Tally tally, long[] keys, int width) {
        for (long key : keys) {
            ByteSink to = rows.row(Key.actor(key));
            to.numbers(Key.year(key), Key.third(key));
            Cells.write(tally, tally.find(key), width, to);
        }
        rows.close();
    }

    /** How many countries each actor-year has: sorted by country, so a country is new where it differs from the row before. */
    private Tally countries(long[] places) {
        Tally countriesOf = Tally.ofSums(1);
        long before = -1;
        String last = "";
        for (long key : places) {
            long actorYear = Key.of(Key.actor(key), Key.year(key), 0);
            String country = order.placeAt(Key.third(key)).country();
            if (!country.isEmpty() && (actorYear != before || !country.equals(last))) {
                countriesOf.put(countriesOf.row(actorYear), 0, 1);
            }
            before = actorYear;
            last = country;
        }
        return countriesOf;
    }

    private static long single(Tally tally, long key) {
        int row = tally.find(key);
        return row < 0 ? 0 : tally.cell(row, 0);
    }

    List<ActorYearQuad> quads(Actor actor) {
        QuadTable quads = new QuadTable();
        int rank = rank(actor);
        types.of(rank).forEach(row -> quads.add(row.year(), row.type(), row.events()));
        repeats.of(rank).forEach(row -> quads.add(row.year(), order.typeAt(row.type()), -row.more()));
        return quads.rows(actor);
    }

    int rank(Actor actor) {
        return order.actors().rank(directory.number(actor));
    }

    Actor actor(int rank) {
        return directory.actor(order.actors().number(rank));
    }

    Stream<ActorEntry> actors() {
        return IntStream.range(0, order.actors().size()).boxed().flatMap(rank -> entry(rank).stream());
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

    private Optional<ActorEntry> entry(int rank) {
        List<ActorYear> all = years.of(rank);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActorEntry(
                        actor(rank),
                        directory.aliases(order.actors().number(rank)),
                        all.get(0).year(),
                        all.get(all.size() - 1).year()));
    }

    private ActorYear year(int rank, ByteSource from) {
        Actor actor = actor(rank);
        long[] first = from.numbers(3);
        int year = (int) first[0];
        long counterparts = first[1];
        long known = first[2];
        Cells cells = Cells.read(from, ActorCounts.YEAR_WIDTH);
        Fatalities deaths = cells.deaths();
        return new ActorYear(
                actor,
                year,
                cells.events(),
                cells.at(ActorCounts.SIDE_1),
                cells.at(ActorCounts.SIDE_2),
                cells.at(ActorCounts.ASSOCIATE),
                deaths,
                deaths.best().isEmpty() ? OptionalLong.empty() : OptionalLong.of(cells.at(ActorCounts.FATAL)),
                counterparts,
                known == 0 ? OptionalLong.empty() : OptionalLong.of(known),
                day(cells.at(ActorCounts.FIRST_DAY), Tally.NOTHING_LEAST),
                day(cells.at(ActorCounts.LAST_DAY), Tally.NOTHING_GREATEST),
                datasets.isPartial(actor.dataset(), year),
                cells.at(ActorCounts.TARGETING_SAID) == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(cells.at(ActorCounts.CIVILIANS_TARGETED)),
                cells.at(ActorCounts.OCCURRENCES));
    }

    private static Optional<LocalDate> day(long epochDay, long none) {
        return epochDay == none ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    private ActorYearType type(int rank, ByteSource from) {
        long[] keys = from.numbers(2);
        int year = (int) keys[0];
        int third = (int) keys[1];
        Cells cells = Cells.read(from, MORE);
        return new ActorYearType(
                actor(rank),
                year,
                Roles.ALL.get(Roles.at(third / order.types())),
                order.typeAt(third % order.types()),
                cells.events(),
                cells.deaths());
    }

    private ActorMonth month(int rank, ByteSource from) {
        long[] keys = from.numbers(2);
        YearMonth month = YearMonth.of((int) keys[0], (int) keys[1]);
        Cells cells = Cells.read(from, MORE);
        return new ActorMonth(actor(rank), month, cells.events(), cells.deaths());
    }

    private ActorYearCountry country(int rank, ByteSource from) {
        long[] keys = from.numbers(2);
        int year = (int) keys[0];
        int place = (int) keys[1];
        Cells cells = Cells.read(from, MORE);
        return new ActorYearCountry(actor(rank), year, order.placeAt(place), cells.events(), cells.deaths());
    }
}
