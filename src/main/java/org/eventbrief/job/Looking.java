package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eventbrief.event.Event;
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
    private long lost;

    @Override
    public void event(Event event) {
        if (events++ < EVENTS) {
            shown.add(event);
        }
    }

    @Override
    public void rejected(RejectedRow row) {
        codes.merge(row.code(), 1L, Long::sum);
        lost += RejectedShare.rows(row);
        if (rejected++ < REJECTED) {
            examples.add(row);
        }
    }

    @Override
    public void remarked(RemarkedRow row) {
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

    /** Rejected rows, with those that they swallowed. */
    long lost() {
        return lost;
    }
}
