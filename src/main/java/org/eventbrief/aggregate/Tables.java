package org.eventbrief.aggregate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.event.CodePoints;

/**
 * The tables of an edition, read-only: rows in the order of their keys, streamed, and the rows of one actor.
 *
 * <p>The rows of actors lie on a {@link Shelf}; memory holds where they lie, so it grows with actors, not with events.
 */
public final class Tables {
    private final List<Dataset> datasets;
    private final DatasetTables datasetTables;
    private final ActorTables actorTables;
    private final DyadTables dyadTables;
    private final Reconciling reconciling;

    private Tables(
            List<Dataset> datasets,
            DatasetTables datasetTables,
            ActorTables actorTables,
            DyadTables dyadTables,
            Reconciling reconciling) {
        this.datasets = List.copyOf(datasets);
        this.datasetTables = datasetTables;
        this.actorTables = actorTables;
        this.dyadTables = dyadTables;
        this.reconciling = reconciling;
    }

    /** The tables of what was counted, made in this thread. */
    public static Tables of(Counts counts, Directory directory, List<Dataset> datasets, Optional<LocalDate> asOf) {
        try {
            return of(counts, directory, datasets, asOf, Runnable::run);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The tables of what was counted.
     *
     * @param datasets by the numbers of the vocabulary
     * @param asOf cuts coverage, where one was asked for
     * @param workers count the parts of the actors
     */
    public static Tables of(
            Counts counts, Directory directory, List<Dataset> datasets, Optional<LocalDate> asOf, Workers workers)
            throws IOException {
        Shares shares = counts.finish().shares();
        DatasetTables years = new DatasetTables(counts, datasets, asOf);
        DyadTables dyads = new DyadTables(shares, directory, datasets);
        ActorTables actors = new ActorTables(shares, directory, years);
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> countParts(next, shares, actors, dyads));
        return new Tables(
                datasets,
                years,
                actors,
                dyads,
                new Reconciling(
                        counts, datasets, actors.years().rows().filter(year -> !directory.isGroup(year.actor()))));
    }

    /** Runs a task in as many threads as there are, and waits for all. */
    @FunctionalInterface
    public interface Workers {
        /** Runs it. */
        void run(Runnable task) throws IOException;
    }

    private static void countParts(AtomicInteger next, Shares shares, ActorTables actors, DyadTables dyads) {
        ActorCounts counts = new ActorCounts(shares.order());
        for (int part = next.getAndIncrement(); part < shares.parts(); part = next.getAndIncrement()) {
            counts.clear();
            shares.forEach(part, counts::take);
            Tally counterparts = dyads.write(part, counts);
            actors.write(part, counts, counterparts);
        }
    }

    /** The datasets of this input that have events, by code. */
    public List<Dataset> datasets() {
        return datasetTables.datasetsWithEvents();
    }

    /** All datasets of this input, with events or without, by code. */
    public List<Dataset> datasetsInOrder() {
        return datasets.stream()
                .sorted(Comparator.comparing(Dataset::code, CodePoints.ORDER))
                .toList();
    }

    /** The days that a dataset covers, empty where it has no dated event. */
    public Optional<Coverage> coverage(String dataset) {
        return datasetTables.coverage(dataset);
    }

    /** The last day of the latest coverage. */
    public Optional<LocalDate> lastCovered() {
        return datasetTables.lastCovered();
    }

    /** By dataset and year. */
    public Stream<DatasetYear> datasetYears() {
        return datasetTables.years();
    }

    /** How many events of a dataset's year have so many actors that are no groups. */
    public Stream<ActorsPerEvent> actorsPerEvent() {
        return datasetTables.actorsPerEvent();
    }

    /** How the rows, the events and the sum over actors of each dataset's year hang together; rows without a year first. */
    public Stream<Reconciliation> reconciliation() {
        return reconciling.rows();
    }

    /** By dataset, actor and year. */
    public Stream<ActorYear> actorYears() {
        return actorTables.years().rows();
    }

    /** The years of one actor. */
    public List<ActorYear> actorYears(Actor actor) {
        return actorTables.years().of(actorTables.rank(actor));
    }

    /** By dataset, actor, year, role and type. */
    public Stream<ActorYearType> actorYearTypes() {
        return actorTables.types().rows();
    }

    /** The types of one actor's events. */
    public List<ActorYearType> actorYearTypes(Actor actor) {
        return actorTables.types().of(actorTables.rank(actor));
    }

    /** The classes of one actor's events, each event once; by year and class, unknown ones last. */
    public List<ActorYearQuad> actorYearQuads(Actor actor) {
        return actorTables.quads(actor);
    }

    /** By dataset, actor and month. */
    public Stream<ActorMonth> actorMonths() {
        return actorTables.months().rows();
    }

    /** The months of one actor. */
    public List<ActorMonth> actorMonths(Actor actor) {
        return actorTables.months().of(actorTables.rank(actor));
    }

    /** By dataset, actor, year, country and first-level region. */
    public Stream<ActorYearCountry> actorYearCountries() {
        return actorTables.countries().rows();
    }

    /** The places of one actor's events. */
    public List<ActorYearCountry> actorYearCountries(Actor actor) {
        return actorTables.countries().of(actorTables.rank(actor));
    }

    /** By dataset, the two actors and year. */
    public Stream<DyadYear> dyadYears() {
        return dyadTables.years();
    }

    /** The years of one actor's dyads, whichever place it has in them. */
    public List<DyadYear> dyadYears(Actor actor) {
        return dyadTables.of(actorTables.rank(actor));
    }

    /** By dataset, the two actors, year, type and class. */
    public Stream<DyadYearType> dyadYearTypes() {
        return dyadTables.types();
    }

    /** By dataset and actor. */
    public Stream<ActorEntry> actors() {
        return actorTables.actors();
    }

    /** By group and member, where both are in this input. */
    public Stream<GroupMember> groupMembers() {
        return actorTables.groupMembers();
    }
}
