package org.eventbrief.report.compose;

import java.util.Optional;

/**
 * A figure of a year beside that of the year before.
 *
 * @param basis on what they are compared
 * @param year the later of the two
 * @param now the later figure on that basis, if it can be had
 * @param before the earlier one
 */
record Comparison(Basis basis, int year, Optional<Figure> now, Optional<Figure> before) {
    static Comparison none(Basis basis, int year) {
        return new Comparison(basis, year, Optional.empty(), Optional.empty());
    }

    /** Whether both numbers are known. */
    boolean holds() {
        return now.isPresent()
                && before.isPresent()
                && now.get().value().isPresent()
                && before.get().value().isPresent();
    }

    /** Both numbers in one value, if they are known. */
    Optional<Pair> pair() {
        return holds() ? Optional.of(new Pair(now.get().known(), before.get().known(), year - 1)) : Optional.empty();
    }

    /**
     * Two numbers to be compared.
     *
     * @param beforeYear the earlier year
     */
    record Pair(long now, long before, int beforeYear) {}
}
