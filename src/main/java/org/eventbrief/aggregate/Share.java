package org.eventbrief.aggregate;

import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Targeting;

/**
 * What one event adds to one actor, or to two that met, with ranks for words: filled anew for each, for tens of millions pass
 * through.
 */
final class Share {
    private static final int PAIR = 1;
    private static final int DATED = 2;
    private static final int THERE = 4;
    private static final int BACK = 8;
    /** An actor's share says whom the event targeted where a pair's says who acted. */
    private static final int TARGETING_SHIFT = 2;

    /** How many numbers follow the flags. */
    private static final int OF_PAIR = 7;

    private static final int OF_ACTOR = 10;
    private static final int DATED_OF_ACTOR = 12;

    int flags;
    int actor;
    int partner;
    int year;
    int type;
    int low;
    int best;
    int high;
    int place;
    int month;
    int roles;
    int firstDay;
    int lastDay;
    int occurrences;

    /** Takes in what an actor's and a pair's share have in common. */
    private void common(CompactEvent.Facts facts, int rank, int typeRank) {
        actor = rank;
        year = facts.year();
        type = typeRank;
        low = facts.deaths().low();
        best = facts.deaths().best();
        high = facts.deaths().high();
    }

    void ofActor(CompactEvent.Facts facts, Order order, int rank, int month, int rolesOfActor) {
        common(facts, rank, order.type(facts.type()));
        boolean dated = facts.firstDay() != CompactEvent.NO_DAY;
        flags = (dated ? DATED : 0) | facts.targeting().ordinal() << TARGETING_SHIFT;
        place = order.place(facts.place());
        this.month = month;
        roles = rolesOfActor;
        firstDay = facts.firstDay();
        lastDay = facts.lastDay();
        occurrences = facts.occurrences();
    }

    void ofPair(CompactEvent.Facts facts, Order order, int rank, int partnerRank, boolean there, boolean back) {
        common(facts, rank, order.classOf(facts.type()));
        flags = PAIR | (there ? THERE : 0) | (back ? BACK : 0);
        partner = partnerRank;
    }

    boolean isPair() {
        return (flags & PAIR) != 0;
    }

    /** Whether the actor of a pair acted towards its partner. */
    boolean isThere() {
        return (flags & THERE) != 0;
    }

    /** Whether the partner acted towards the actor of a pair. */
    boolean isBack() {
        return (flags & BACK) != 0;
    }

    boolean isDated() {
        return (flags & DATED) != 0;
    }

    boolean saysTargeting() {
        return flags >> TARGETING_SHIFT != Targeting.NOT_SAID.ordinal();
    }

    boolean targetsCivilians() {
        return flags >> TARGETING_SHIFT == Targeting.CIVILIANS.ordinal();
    }

    void write(ByteSink to, int firstRank) {
        int own = actor - firstRank;
        to.oneByte(flags);
        if (isPair()) {
            to.numbers(own, year, type, low, best, high, partner);
        } else if (isDated()) {
            to.numbers(
                    own, year, type, low, best, high, place, month, roles, occurrences, firstDay, lastDay - firstDay);
        } else {
            to.numbers(own, year, type, low, best, high, place, month, roles, occurrences);
        }
    }

    void read(ByteSource from, int firstRank) {
        flags = from.oneByte();
        long[] numbers = from.numbers(isPair() ? OF_PAIR : isDated() ? DATED_OF_ACTOR : OF_ACTOR);
        actor = firstRank + (int) numbers[0];
        year = (int) numbers[1];
        type = (int) numbers[2];
        low = (int) numbers[3];
        best = (int) numbers[4];
        high = (int) numbers[5];
        if (isPair()) {
            partner = (int) numbers[6];
            return;
        }
        place = (int) numbers[6];
        month = (int) numbers[7];
        roles = (int) numbers[8];
        occurrences = (int) numbers[9];
        if (isDated()) {
            firstDay = (int) numbers[10];
            lastDay = firstDay + (int) numbers[11];
        }
    }
}
