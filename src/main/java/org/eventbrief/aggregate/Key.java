package org.eventbrief.aggregate;

/** Packs an actor, a year and a third number into one positive {@code long} that sorts in this order. */
final class Key {
    private static final int YEAR_BITS = 14;
    private static final int THIRD_BITS = 25;
    private static final int ACTOR_BITS = 24;

    private Key() {}

    /**
     * Actor, year and something else.
     *
     * @throws IllegalStateException where an input has more actors or words than a key can number
     */
    static long of(int actor, int year, int third) {
        return (((checked(actor, ACTOR_BITS) << YEAR_BITS) | checked(year, YEAR_BITS)) << THIRD_BITS)
                | checked(third, THIRD_BITS);
    }

    static int actor(long key) {
        return (int) (key >>> (YEAR_BITS + THIRD_BITS));
    }

    static int year(long key) {
        return (int) (key >>> THIRD_BITS) & ((1 << YEAR_BITS) - 1);
    }

    static int third(long key) {
        return (int) key & ((1 << THIRD_BITS) - 1);
    }

    /** Two actors and a year. */
    static long ofPair(int first, int second, int year) {
        return (((checked(first, ACTOR_BITS) << ACTOR_BITS) | checked(second, ACTOR_BITS)) << YEAR_BITS)
                | checked(year, YEAR_BITS);
    }

    static int first(long pair) {
        return (int) (pair >>> (ACTOR_BITS + YEAR_BITS));
    }

    static int second(long pair) {
        return (int) (pair >>> YEAR_BITS) & ((1 << ACTOR_BITS) - 1);
    }

    static int pairYear(long pair) {
        return (int) pair & ((1 << YEAR_BITS) - 1);
    }

    /** The lower of two numbers in one key. */
    static int low(long wide) {
        return (int) wide;
    }

    private static long checked(int number, int bits) {
        if (number < 0 || number >= 1 << bits) {
            throw new IllegalStateException("cannot number more than " + (1 << bits) + " different words of one kind");
        }
        return number;
    }
}
