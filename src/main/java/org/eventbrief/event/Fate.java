package org.eventbrief.event;

import java.util.Locale;

/** What became of a row, in the order in which it is decided; the fates of a file add up to its rows. */
public enum Fate {
    REJECTED,
    JOINED,
    SUPERSEDED,
    WITHDRAWN,
    LATER,
    UNPLACED,
    ACCEPTED;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The word that the manifest uses, such as {@code accepted}. */
    public String code() {
        return code;
    }
}
