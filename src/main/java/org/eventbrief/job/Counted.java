package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eventbrief.actor.Directory;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.report.InputFacts;
import org.eventbrief.store.ShelfFile;

/**
 * What a run has counted.
 *
 * @param tables the tables
 * @param shelf where they lie until this is closed
 * @param directory the actors
 * @param asOf the last day that counts
 * @param newest for datasets whose rows have a time of their own, the day of the newest
 * @param files what was read, with the fates of its rows
 * @param rejected rows that could not be counted
 * @param notices everything else that was found
 */
record Counted(
        Tables tables,
        ShelfFile shelf,
        Directory directory,
        LocalDate asOf,
        Map<String, LocalDate> newest,
        List<InputFacts> files,
        List<RejectedRow> rejected,
        List<Notice> notices)
        implements Closeable {
    @Override
    public void close() throws IOException {
        shelf.close();
    }
}
