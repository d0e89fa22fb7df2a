package org.eventbrief.aggregate;

import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Identities;
import org.eventbrief.aggregate.Tally.Fold;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Span;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;

/**
 * What was counted so far, in the tables of an edition: a value that merges with another of the same input, in any order and
 * any grouping. One thread fills it; words and actors are numbers here.
 */
public final class Counts {
    private static final int LONGEST_MONTH = 31;

    /** By dataset (in the actor's place) and year. */
    final Tally datasetYears = Tally.ofSums(ActorCounts.MORE);
    /** By dataset, year, and how many actors that are no groups an event has. */
    final Tally actorsPerEvent = Tally.ofSums(1);
    /** By dataset, year (0 for none) and fate: rows. */
    final Tally rows = Tally.ofSums(1);
    /** By dataset and year: how often an actor that is no group was nothing but an associate in an event. */
    final Tally associatesOnly = Tally.ofSums(1);
    /** By dataset: first and last day. */
    final Tally coverage = Tally.of(Fold.LEAST, Fold.GREATEST);
    /** By mention times 2³² plus actor: how often the one was the other. */
    final Tally spoken = Tally.ofSums(1);
    /** By mention times 2³² plus the rule. */
    final Tally mentionRemarks = Tally.ofSums(1);
    /** By actor times 2³² plus the rule. */
    final Tally membershipRemarks = Tally.ofSums(1);

    private final Shares shares;
    private final Shares.Writer spread;
    private final Involvement involvement = new Involvement();
    private final Pairs pairs = new Pairs();

    /**
     * Nothing counted yet.
     *
     * @param shares to which goes what events add to actors
     */
    public Counts(Shares shares) {
        this.shares = shares;
        this.spread = shares.writer();
    }

    Shares shares() {
        return shares;
    }

    /**
     * Counts one accepted event.
     *
     * @param directed whether its dataset tells who acted towards whom
     * @return who was involved, until the next call
     */
    public Involvement add(CompactEvent event, Involver involver, boolean directed) {
        involver.involve(event, involvement, new Remarking());
        countDataset(event, involver);
        int month = Months.of(event.facts());
        for (int i = 0; i < involvement.size(); i++) {
            int rank = shares.order().actors().rank(involvement.actor(i));
            spread.share().ofActor(event.facts(), shares.order(), rank, month, involvement.roles(i));
            spread.add();
        }
        pairs.of(
                event,
                involvement,
                involver,
                (first, second, there, back) ->
                        sharePair(event.facts(), first, second, directed && there, directed && back));
        return involvement;
    }

    /**
     * Counts rows of the input by what became of them.
     *
     * @param dataset its number
     * @param year to which the rows belong, or {@link CompactEvent#NO_YEAR}
     */
    public void addRows(int dataset, int year, Fate fate, long more) {
        rows.put(rows.row(Key.of(dataset, year, fate.ordinal())), 0, more);
    }

    /**
     * Takes an event as a sign of what its dataset covers, whether it counts or lies after the day that cuts.
     *
     * @param wholeYear whether its file covers whole years
     */
    public void cover(CompactEvent.Facts facts, boolean wholeYear) {
        if (wholeYear && facts.year() != CompactEvent.NO_YEAR) {
            Span year = Span.ofYear(facts.year());
            cover(facts.dataset(), year.first().toEpochDay(), year.last().toEpochDay());
        } else if (facts.firstDay() != CompactEvent.NO_DAY) {
            boolean vague = facts.lastDay() - facts.firstDay() >= LONGEST_MONTH;
            cover(facts.dataset(), facts.firstDay(), vague ? facts.firstDay() : facts.lastDay());
        }
    }

    private void cover(int dataset, long firstDay, long lastDay) {
        int row = coverage.row(dataset);
        coverage.put(row, 0, firstDay);
        coverage.put(row, 1, lastDay);
    }

    /** Who was involved in an event that is not counted, until the next call. */
    public Involvement involved(CompactEvent event, Involver involver) {
        involver.involve(event, involvement, Involver.Remarks.NONE);
        return involvement;
    }

    /** What was decided about names and memberships, and in how many events. */
    public List<ActorNotice> actorNotices(Identities identities, Directory directory) {
        return ActorFindings.of(this, identities, directory);
    }

    /** Takes in all that another counted, which spread its shares over the same parts. */
    public Counts merge(Counts other) {
        datasetYears.merge(other.datasetYears);
        actorsPerEvent.merge(other.actorsPerEvent);
        rows.merge(other.rows);
        associatesOnly.merge(other.associatesOnly);
        coverage.merge(other.coverage);
        spoken.merge(other.spoken);
        mentionRemarks.merge(other.mentionRemarks);
        membershipRemarks.merge(other.membershipRemarks);
        other.spread.flush();
        return this;
    }

    /** Lays down what is still held; to be called before what was counted is made into tables. */
    public Counts finish() {
        spread.flush();
        return this;
    }

    /** How often each mention was taken to be each actor. */
    public Iterable<Directory.Usage> usage() {
        return () -> IntStream.range(0, spoken.size())
                .mapToObj(row ->
                        new Directory.Usage((int) (spoken.key(row) >>> 32), (int) spoken.key(row), spoken.cell(row, 0)))
                .iterator();
    }

    private void countDataset(CompactEvent event, Involver involver) {
        CompactEvent.Facts facts = event.facts();
        int row = datasetYears.row(Key.of(facts.dataset(), facts.year(), 0));
        datasetYears.put(row, ActorCounts.EVENTS, 1);
        DeathColumns.put(
                datasetYears,
                row,
                ActorCounts.DEATHS,
                facts.deaths().low(),
                facts.deaths().best(),
                facts.deaths().high());
        int actors = 0;
        int associates = 0;
        for (int i = 0; i < involvement.size(); i++) {
            if (!involver.isGroup(involvement.actor(i))) {
                actors++;
                associates += Roles.onASide(involvement.roles(i)) ? 0 : 1;
            }
        }
        if (associates > 0) {
            associatesOnly.put(associatesOnly.row(Key.of(facts.dataset(), facts.year(), 0)), 0, associates);
        }
        actorsPerEvent.put(actorsPerEvent.row(Key.of(facts.dataset(), facts.year(), actors)), 0, 1);
    }

    /** A pair is told to both of it, so that everything about an actor lies in its part. */
    private void sharePair(CompactEvent.Facts facts, int first, int second, boolean there, boolean back) {
        int one = shares.order().actors().rank(first);
        int two = shares.order().actors().rank(second);
        spread.share().ofPair(facts, shares.order(), one, two, there, back);
        spread.add();
        spread.share().ofPair(facts, shares.order(), two, one, back, there);
        spread.add();
    }

    /** Two numbers as one key. */
    static long wide(int high, int low) {
        return ((long) high << 32) | low;
    }

    private final class Remarking implements Involver.Remarks {
        @Override
        public void spoken(int mention, int actor) {
            spoken.put(spoken.row(wide(mention, actor)), 0, 1);
        }

        @Override
        public void remark(int mention, ActorRule rule) {
            mentionRemarks.put(mentionRemarks.row(wide(mention, rule.ordinal())), 0, 1);
        }

        @Override
        public void membership(int actor, ActorRule rule) {
            membershipRemarks.put(membershipRemarks.row(wide(actor, rule.ordinal())), 0, 1);
        }
    }
}
