package org.eventbrief.settings;

/** How maps draw borders that states dispute. */
public enum Borders {
    /** Dashed, and said so. */
    DASHED,
    /** Like any other. */
    SOLID
}
