package org.eventbrief.aggregate;

import org.eventbrief.aggregate.Tally.Fold;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.Role;

/** What one part of the actors adds up to, under keys of ranks; used again for the next part. */
final class ActorCounts {
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
    static final int YEAR_WIDTH = MORE + 9;
    static final int THERE = MORE;
    static final int BACK = MORE + 1;

    /** By actor and year. */
    final Tally years = Tally.of(yearFolds());
    /** By actor, year, and the role's rank times the number of types plus the type. */
    final Tally types = Tally.ofSums(MORE);
    /** By actor, year and month of the year. */
    final Tally months = Tally.ofSums(MORE);
    /** By actor, year and place. */
    final Tally places = Tally.ofSums(MORE);
    /** By actor, year and event type: in how many rows of {@link #types} an event stands beyond its first. */
    final Tally repeats = Tally.ofSums(1);
    /** By actor, partner and year, where the actor comes before its partner. */
    final Tally dyads = Tally.ofSums(MORE + 2);
    /** By the row in {@link #dyads} times 2³² plus the class of event. */
    final Tally dyadClasses = Tally.ofSums(MORE);
    /** By actor, partner and year, where the actor comes after its partner. */
    final Tally mirrored = Tally.ofSums(MORE + 2);

    /** Lent to one table after the other, for the rows of a part. */
    final ByteSink rows = new ByteSink();

    private final Order order;

    ActorCounts(Order order) {
        this.order = order;
    }

    private static Fold[] yearFolds() {
        Fold[] folds = new Fold[YEAR_WIDTH];
        java.util.Arrays.fill(folds, Fold.SUM);
        folds[FIRST_DAY] = Fold.LEAST;
        folds[LAST_DAY] = Fold.GREATEST;
        return folds;
    }

    void clear() {
        years.clear();
        types.clear();
        months.clear();
        places.clear();
        repeats.clear();
        dyads.clear();
        dyadClasses.clear();
        mirrored.clear();
    }

    void take(Share share) {
        if (!share.isPair()) {
            takeActor(share);
        } else if (share.actor < share.partner) {
            int row = takePair(dyads, share);
            count(dyadClasses, Counts.wide(row, share.type), share);
        } else {
            takePair(mirrored, share);
        }
    }

    private void takeActor(Share share) {
        takeYear(share);
        for (Role role : Roles.ALL) {
            if (role.in(share.roles)) {
                int third = Roles.rank(role.ordinal()) * order.types() + share.type;
                count(types, Key.of(share.actor, share.year, third), share);
            }
        }
        int more = Integer.bitCount(share.roles) - 1;
        if (more > 0) {
            repeats.put(repeats.row(Key.of(share.actor, share.year, share.type)), 0, more);
        }
        count(places, Key.of(share.actor, share.year, share.place), share);
        if (share.month != 0) {
            count(months, Key.of(share.actor, Months.year(share.month), Months.month(share.month)), share);
        }
    }

    private void takeYear(Share share) {
        int row = count(years, Key.of(share.actor, share.year, 0), share);
        boolean associate = Role.ASSOCIATE_1.in(share.roles) || Role.ASSOCIATE_2.in(share.roles);
        years.take(
                row,
                SIDE_1,
                Role.SIDE_1.in(share.roles) ? 1 : 0,
                Role.SIDE_2.in(share.roles) ? 1 : 0,
                associate ? 1 : 0,
                share.best >= 1 ? 1 : 0,
                share.saysTargeting() ? 1 : 0,
                share.targetsCivilians() ? 1 : 0,
                share.occurrences);
        if (share.isDated()) {
            years.take(row, FIRST_DAY, share.firstDay, share.lastDay);
        }
    }

    private static int takePair(Tally tally, Share share) {
        int row = count(tally, Key.ofPair(share.actor, share.partner, share.year), share);
        tally.take(row, THERE, share.isThere() ? 1 : 0, share.isBack() ? 1 : 0);
        return row;
    }

    private static int count(Tally tally, long key, Share share) {
        int row = tally.row(key);
        tally.put(row, EVENTS, 1);
        DeathColumns.put(tally, row, DEATHS, share.low, share.best, share.high);
        return row;
    }
}
