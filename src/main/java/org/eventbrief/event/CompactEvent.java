package org.eventbrief.event;

/**
 * What counting needs of a row, with its words as numbers of a {@link Vocabulary}: small enough that millions pass through.
 *
 * <p>Days are days since 1970-01-01, or {@link #NO_DAY}; a year is {@link #NO_YEAR} where the event is unplaced.
 */
public final class CompactEvent {
    /** Stands for the day of a date that is not known. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** Stands for the year of an event that can be placed in none. */
    public static final int NO_YEAR = 0;

    private final Facts facts;
    private final int[] mentions;
    private final byte[] roles;

    /**
     * An event of these facts.
     *
     * @param mentions who takes part, by number
     * @param roles the {@link Role#ordinal()} of each
     */
    public CompactEvent(Facts facts, int[] mentions, byte[] roles) {
        this.facts = facts;
        this.mentions = mentions;
        this.roles = roles;
    }

    /** All that is not about who took part. */
    public Facts facts() {
        return facts;
    }

    /** How many participants there are, each role apart. */
    public int participants() {
        return mentions.length;
    }

    /** The number of a participant's mention. */
    public int mention(int participant) {
        return mentions[participant];
    }

    /** A participant's role, as its {@link Role#ordinal()}. */
    public int role(int participant) {
        return roles[participant];
    }

    /**
     * The scalar facts of a row.
     *
     * @param dataset number of the dataset
     * @param id the event's id
     * @param file number of the file
     * @param line the record's first physical line
     * @param timestamp orders the rows of an id, 0 for none
     * @param firstDay first possible day
     * @param lastDay last possible day
     * @param precision how well the date is known
     * @param doubt 1 for approximate, 2 for uncertain, added
     * @param year the year, or {@link #NO_YEAR}
     * @param type number of the event type
     * @param place number of the place
     * @param deaths fatalities
     * @param targeting whether civilians were the target
     * @param occurrences how often it happened at least
     * @param hash of the whole row
     */
    public record Facts(
            int dataset,
            String id,
            int file,
            long line,
            long timestamp,
            int firstDay,
            int lastDay,
            Precision precision,
            int doubt,
            int year,
            int type,
            int place,
            Deaths deaths,
            Targeting targeting,
            int occurrences,
            long hash) {}
}
