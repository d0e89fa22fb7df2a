package org.eventbrief.aggregate;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.actor.Actor;

/**
 * A published figure that an edition changed against the one before.
 *
 * @param dataset the dataset's code
 * @param actor whose figure, empty for one of a dataset's year
 * @param year of which year
 * @param figure which figure
 * @param before as it was published, empty where nothing was known of it
 * @param after as it is now, empty where nothing is known of it; 0 where the row of an {@link Figure#EVENTS} is gone
 * @param reasons why
 */
public record Restatement(
        String dataset,
        Optional<Actor> actor,
        int year,
        Figure figure,
        OptionalLong before,
        OptionalLong after,
        Reasons reasons) {
    /** Which figure of an actor-year or a dataset-year. */
    public enum Figure {
        EVENTS,
        FATALITIES_LOW,
        FATALITIES_BEST,
        FATALITIES_HIGH;

        /** The figure's column in the tidy tables, such as {@code fatalities_best}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How many events changed the figure, by why they did.
     *
     * @param added events that the edition before did not have
     * @param revised events whose row is another one now
     * @param withdrawn events that are no longer there
     * @param identity events that count for somebody else now, since an alias or a group was changed
     * @param elsewhere the one actor for whom those count now or counted before, where it is one alone
     */
    public record Reasons(long added, long revised, long withdrawn, long identity, Optional<Elsewhere> elsewhere) {
        /** Reasons of which nobody else is known. */
        public Reasons(long added, long revised, long withdrawn, long identity) {
            this(added, revised, withdrawn, identity, Optional.empty());
        }

        /** Whether nothing happened but that all these events have gone over to one other actor. */
        public boolean isRenaming() {
            return added + revised + withdrawn == 0
                    && elsewhere.filter(Elsewhere::now).isPresent();
        }
    }

    /**
     * For whom events count that counted for somebody else, or the other way round.
     *
     * @param name whose name
     * @param now whether they count for this one now, else before
     */
    public record Elsewhere(String name, boolean now) {}
}
