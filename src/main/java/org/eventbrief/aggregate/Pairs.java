package org.eventbrief.aggregate;

import com.carrotsearch.hppc.LongIntHashMap;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Role;

/**
 * The pairs that met in an event: each of side 1 with each of side 2, or those of one side where the other is empty; each pair
 * once. A group that takes part through its members meets whom they meet, unless that is a member of it then: an actor, or
 * another group through a member of its own.
 */
final class Pairs {
    private static final int THERE = 1;
    private static final int BACK = 2;

    private final LongIntHashMap met = new LongIntHashMap();

    /** Takes a pair that met, the lower number first. */
    interface Taker {
        /**
         * A pair.
         *
         * @param there whether the first was on side 1 and the second on side 2
         * @param back the reverse
         */
        void take(int first, int second, boolean there, boolean back);
    }

    void of(CompactEvent event, Involvement all, Involver involver, Taker taker) {
        if (all.size() < 2) {
            return;
        }
        met.clear();
        boolean one = all.has(Role.SIDE_1);
        boolean two = all.has(Role.SIDE_2);
        Role from = one ? Role.SIDE_1 : Role.SIDE_2;
        Role to = two ? Role.SIDE_2 : Role.SIDE_1;
        Scene scene = new Scene(event, all, involver, from, to);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (i != j && scene.meet(i, j)) {
                    note(all.actor(i), all.actor(j), one && two);
                }
            }
        }
        met.forEach((com.carrotsearch.hppc.procedures.LongIntProcedure)
                (pair, ways) -> taker.take((int) (pair >>> 32), (int) pair, (ways & THERE) != 0, (ways & BACK) != 0));
    }

    private void note(int from, int to, boolean acrossSides) {
        boolean there = from < to;
        long pair = there ? Counts.wide(from, to) : Counts.wide(to, from);
        int way = acrossSides ? (there ? THERE : BACK) : 0;
        met.put(pair, met.getOrDefault(pair, 0) | way);
    }

    /** An event with those who were involved, and the roles that face each other in it. */
    private record Scene(CompactEvent event, Involvement all, Involver involver, Role from, Role to) {
        boolean meet(int i, int j) {
            if (!from.in(all.roles(i)) || !to.in(all.roles(j)) || !areStrangers(i, j)) {
                return false;
            }
            return (!all.isThroughMembers(i) && !all.isThroughMembers(j)) || membersMeet(i, j);
        }

        private boolean membersMeet(int i, int j) {
            for (int k = 0; k < all.size(); k++) {
                for (int l = 0; l < all.size(); l++) {
                    if (standsFor(k, i, from)
                            && standsFor(l, j, to)
                            && areStrangers(k, l)
                            && areStrangers(k, j)
                            && areStrangers(i, l)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Who is named stands for itself, a member in the role for a group that only its members bring in. */
        private boolean standsFor(int k, int i, Role role) {
            if (!all.isThroughMembers(i)) {
                return k == i;
            }
            return !all.isThroughMembers(k)
                    && role.in(all.roles(k))
                    && involver.belongs(all.actor(k), all.actor(i), event);
        }

        private boolean areStrangers(int i, int j) {
            return !involver.belongs(all.actor(j), all.actor(i), event)
                    && !involver.belongs(all.actor(i), all.actor(j), event);
        }
    }
}
