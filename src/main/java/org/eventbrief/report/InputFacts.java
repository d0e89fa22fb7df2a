package org.eventbrief.report;

import java.util.Map;
import org.eventbrief.event.Fate;

/**
 * A file that was read.
 *
 * @param name relative to its input root
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 * @param format the source format's name
 * @param dataset the dataset's code
 * @param release the release, or empty where it is not known
 * @param rows records that are no header
 * @param fates how many rows had each fate; they add up to the rows
 */
public record InputFacts(
        String name,
        long bytes,
        String sha256,
        String format,
        String dataset,
        String release,
        long rows,
        Map<Fate, Long> fates) {}
