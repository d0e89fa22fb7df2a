package org.eventbrief.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of actor somebody is. */
public enum Kind {
    STATE,
    REBEL,
    MILITIA,
    CIVILIANS,
    PROTESTERS,
    RIOTERS,
    UNIDENTIFIED,
    ORGANISATION,
    PERSON,
    GROUP,
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The word that tables use, such as {@code state}. */
    public String code() {
        return code;
    }

    /** The kind that a word names, in any case. */
    public static Optional<Kind> parse(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** Whether such an actor is somebody to be met: a counterpart may not be a crowd or somebody unknown. */
    public boolean isCounterpart() {
        return switch (this) {
            case CIVILIANS, PROTESTERS, RIOTERS, UNIDENTIFIED -> false;
            default -> true;
        };
    }
}
