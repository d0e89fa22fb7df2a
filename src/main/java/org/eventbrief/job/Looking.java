package org.eventbrief.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eventbrief.event.Event;
import org.eventbrief.event.Mention;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.source.Rows;

/** Counts the rows of one file and keeps the first of each sort. */
final class Looking implements Rows {
    private static final int EVENTS = 3;
    private static final int REJECTED = 10;

    private final List<Event> shown = new ArrayList<>();
    private final List<RejectedRow> examples = new ArrayList<>();
    private final SortedMap<String, Long> codes = new TreeMap<>();
    private long events;
    private long rejected;
    private final Set<Mention> mentions = new LinkedHashSet<>();
    private final Set<Integer> years = new TreeSet<>();
    private long lost;
    private Optional<RowRef> cut = Optional.empty();

    @Override
    public void event(Event event) {
        event.participants().forEach(who -> mentions.add(who.mention()));
        event.year().ifPresent(years::add);
        if (events++ < EVENTS) {
            shown.add(event);
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        codes.merge(row.code(), 1L, Long::sum);
        lost += RejectedShare.rows(row);
        cut = CutOff.is(row) ? Optional.of(row.row()) : cut;
        if (rejected++ < REJECTED) {
            examples.add(row);
        }
    }

    @Override
    public void remarked(RemarkedRow row) {
        cut = CutOff.is(row) ? Optional.of(row.row()) : cut;
        codes.merge(row.code(), 1L, Long::sum);
    }

    /** The first events. */
    List<Event> shown() {
        return shown;
    }

    /** The first rejected rows. */
    List<RejectedRow> examples() {
        return examples;
    }

    /** How often each finding was made, by code. */
    SortedMap<String, Long> codes() {
        return codes;
    }

    long events() {
        return events;
    }

    long rejected() {
        return rejected;
    }

    /** Everybody who is named. */
    Set<Mention> mentions() {
        return mentions;
    }

    /** The years of the events. */
    Set<Integer> years() {
        return years;
    }

    /** The row in whose midst the file ends, if it does. */
    Optional<RowRef> cut() {
        return cut;
    }

    /** Rejected rows, with those that they swallowed. */
    long lost() {
        return lost;
    }
}
