package org.eventbrief.settings;

import java.util.Set;
import java.util.TreeSet;

/** The years of interest: the newest full one and any later, all of them, or those that are named. */
public sealed interface Years {
    /** The newest full year and any later partial one. */
    Years NEWEST = new Newest();

    /** Every year. */
    Years ALL = new All();

    /** These years. */
    static Years of(Set<Integer> years) {
        return new Named(new TreeSet<>(years));
    }

    /** See {@link Years#NEWEST}. */
    record Newest() implements Years {}

    /** See {@link Years#ALL}. */
    record All() implements Years {}

    /** Years by number. */
    record Named(Set<Integer> years) implements Years {}
}
