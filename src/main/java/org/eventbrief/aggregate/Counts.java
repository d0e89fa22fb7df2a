package org.eventbrief.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.actor.Identities;
import org.eventbrief.aggregate.Tally.Fold;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Mention;
import org.eventbrief.event.Role;
import org.eventbrief.event.Span;
import org.eventbrief.event.Targeting;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;

/**
 * What was counted so far, in the tables of an edition: a value that merges with another of the same input, in any order and
 * any grouping. One thread fills it; words and actors are numbers here.
 */
public final class Counts {
    static final int EVENTS = 0;
    static final int DEATHS = 1;
    /** The sum of best counts; the next column tells how many are known. */
    static final int BEST = DEATHS + 2;
    /** Columns after events and deaths. */
    static final int MORE = DEATHS + DeathColumns.WIDTH;

    static final int SIDE_1 = MORE;
    static final int SIDE_2 = MORE + 1;
    static final int ASSOCIATE = MORE + 2;
    static final int FATAL = MORE + 3;
    static final int TARGETING_SAID = MORE + 4;
    static final int CIVILIANS_TARGETED = MORE + 5;
    static final int OCCURRENCES = MORE + 6;
    static final int FIRST_DAY = MORE + 7;
    static final int LAST_DAY = MORE + 8;
    static final int FIRST_TO_SECOND = MORE;
    static final int SECOND_TO_FIRST = MORE + 1;

    private static final int LONGEST_MONTH = 31;

    /** By actor and year. */
    final Tally actorYears = Tally.of(
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.SUM,
            Fold.LEAST,
            Fold.GREATEST);
    /** By actor, year, and four times the event type plus the role. */
    final Tally actorYearTypes = Tally.ofSums(MORE);
    /** By actor, year and month of the year. */
    final Tally actorMonths = Tally.ofSums(MORE);
    /** By actor, year and place. */
    final Tally actorYearPlaces = Tally.ofSums(MORE);
    /** By the lower and the higher actor's number and the year. */
    final Tally dyadYears = Tally.ofSums(MORE + 2);
    /** By the row in {@link #dyadYears} times 2³² plus the event type. */
    final Tally dyadYearTypes = Tally.ofSums(MORE);
    /** By dataset (in the actor's place) and year. */
    final Tally datasetYears = Tally.ofSums(MORE);
    /** By dataset, year, and how many actors that are no groups an event has. */
    final Tally actorsPerEvent = Tally.ofSums(1);
    /** By dataset, year (0 for none) and fate: rows. */
    final Tally rows = Tally.ofSums(1);
    /** By dataset and year: how often an actor that is no group was nothing but an associate in an event. */
    final Tally associatesOnly = Tally.ofSums(1);
    /** By actor, year and event type: in how many rows of {@link #actorYearTypes} an event stands beyond its first. */
    final Tally repeatedInTypes = Tally.ofSums(1);
    /** By dataset: first and last day. */
    final Tally coverage = Tally.of(Fold.LEAST, Fold.GREATEST);
    /** By mention times 2³² plus actor: how often the one was the other. */
    final Tally spoken = Tally.ofSums(1);
    /** By mention times 2³² plus the rule. */
    final Tally mentionRemarks = Tally.ofSums(1);
    /** By actor times 2³² plus the rule. */
    final Tally membershipRemarks = Tally.ofSums(1);

    private final Involvement involvement = new Involvement();
    private final Pairs pairs = new Pairs();

    /**
     * Counts one accepted event.
     *
     * @param directed whether its dataset tells who acted towards whom
     * @return who was involved, until the next call
     */
    public Involvement add(CompactEvent event, Involver involver, boolean directed) {
        involver.involve(event, involvement, new Remarking());
        countDataset(event, involver);
        for (int i = 0; i < involvement.size(); i++) {
            countActor(event.facts(), involvement.actor(i), involvement.roles(i));
        }
        pairs.of(
                event,
                involvement,
                involver,
                (first, second, there, back) ->
                        countPair(event.facts(), first, second, directed && there, directed && back));
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
        Map<ActorNotice, Long> events = new LinkedHashMap<>();
        for (int row = 0; row < mentionRemarks.size(); row++) {
            Mention mention = identities.mentions().get((int) (mentionRemarks.key(row) >>> 32));
            ActorNotice found = new ActorNotice(mention.dataset(), rule(mentionRemarks, row), mention.name(), 0);
            events.merge(found, mentionRemarks.cell(row, 0), Long::sum);
        }
        for (int row = 0; row < membershipRemarks.size(); row++) {
            Actor actor = directory.actor((int) (membershipRemarks.key(row) >>> 32));
            ActorNotice found = new ActorNotice(actor.dataset(), rule(membershipRemarks, row), actor.name(), 0);
            events.merge(found, membershipRemarks.cell(row, 0), Long::sum);
        }
        return events.entrySet().stream()
                .map(found -> new ActorNotice(
                        found.getKey().dataset(),
                        found.getKey().rule(),
                        found.getKey().name(),
                        found.getValue()))
                .toList();
    }

    private static ActorRule rule(Tally remarks, int row) {
        return ActorRule.values()[(int) remarks.key(row)];
    }

    /** Takes in all that another counted. */
    public Counts merge(Counts other) {
        actorYears.merge(other.actorYears);
        actorYearTypes.merge(other.actorYearTypes);
        actorMonths.merge(other.actorMonths);
        actorYearPlaces.merge(other.actorYearPlaces);
        datasetYears.merge(other.datasetYears);
        actorsPerEvent.merge(other.actorsPerEvent);
        rows.merge(other.rows);
        associatesOnly.merge(other.associatesOnly);
        repeatedInTypes.merge(other.repeatedInTypes);
        coverage.merge(other.coverage);
        spoken.merge(other.spoken);
        mentionRemarks.merge(other.mentionRemarks);
        membershipRemarks.merge(other.membershipRemarks);
        mergePairs(other);
        return this;
    }

    /** How often each mention was taken to be each actor. */
    public Iterable<Directory.Usage> usage() {
        return () -> IntStream.range(0, spoken.size())
                .mapToObj(row ->
                        new Directory.Usage((int) (spoken.key(row) >>> 32), (int) spoken.key(row), spoken.cell(row, 0)))
                .iterator();
    }

    private void mergePairs(Counts other) {
        dyadYears.merge(other.dyadYears);
        for (int row = 0; row < other.dyadYearTypes.size(); row++) {
            long key = other.dyadYearTypes.key(row);
            int pair = dyadYears.row(other.dyadYears.key((int) (key >>> 32)));
            dyadYearTypes.merge(wide(pair, (int) key), other.dyadYearTypes, row);
        }
    }

    private void countDataset(CompactEvent event, Involver involver) {
        CompactEvent.Facts facts = event.facts();
        count(datasetYears, Key.of(facts.dataset(), facts.year(), 0), facts);
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
        actorsPerEvent.put(actorsPerEvent.row(Key.of(facts.dataset(), facts.year(), actors)), EVENTS, 1);
    }

    private void countActor(CompactEvent.Facts facts, int actor, int roles) {
        int row = count(actorYears, Key.of(actor, facts.year(), 0), facts);
        countRoles(row, roles);
        actorYears.put(row, FATAL, facts.deaths().best() >= 1 ? 1 : 0);
        actorYears.put(row, TARGETING_SAID, facts.targeting() == Targeting.NOT_SAID ? 0 : 1);
        actorYears.put(row, CIVILIANS_TARGETED, facts.targeting() == Targeting.CIVILIANS ? 1 : 0);
        actorYears.put(row, OCCURRENCES, facts.occurrences());
        if (facts.firstDay() != CompactEvent.NO_DAY) {
            actorYears.put(row, FIRST_DAY, facts.firstDay());
            actorYears.put(row, LAST_DAY, facts.lastDay());
        }
        for (Role role : Roles.ALL) {
            if (role.in(roles)) {
                count(actorYearTypes, Key.of(actor, facts.year(), facts.type() * 4 + role.ordinal()), facts);
            }
        }
        int repeats = Integer.bitCount(roles) - 1;
        if (repeats > 0) {
            repeatedInTypes.put(repeatedInTypes.row(Key.of(actor, facts.year(), facts.type())), 0, repeats);
        }
        count(actorYearPlaces, Key.of(actor, facts.year(), facts.place()), facts);
        int month = Months.of(facts);
        if (month != 0) {
            count(actorMonths, Key.of(actor, Months.year(month), Months.month(month)), facts);
        }
    }

    private void countRoles(int row, int roles) {
        actorYears.put(row, SIDE_1, Role.SIDE_1.in(roles) ? 1 : 0);
        actorYears.put(row, SIDE_2, Role.SIDE_2.in(roles) ? 1 : 0);
        actorYears.put(row, ASSOCIATE, Role.ASSOCIATE_1.in(roles) || Role.ASSOCIATE_2.in(roles) ? 1 : 0);
    }

    private void countPair(CompactEvent.Facts facts, int first, int second, boolean there, boolean back) {
        int row = count(dyadYears, Key.ofPair(first, second, facts.year()), facts);
        dyadYears.put(row, FIRST_TO_SECOND, there ? 1 : 0);
        dyadYears.put(row, SECOND_TO_FIRST, back ? 1 : 0);
        count(dyadYearTypes, wide(row, facts.type()), facts);
    }

    private static int count(Tally tally, long key, CompactEvent.Facts facts) {
        int row = tally.row(key);
        tally.put(row, EVENTS, 1);
        DeathColumns.put(tally, row, DEATHS, facts.deaths());
        return row;
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
