package org.eventbrief.tidy;

import java.time.LocalDate;
import java.util.List;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.notice.RejectedRow;

/**
 * All that the tidy tables of an edition hold.
 *
 * @param edition the edition's name
 * @param asOf the last day that counts
 * @param tables what was counted
 * @param sources where the events come from, in the order of the datasets' codes
 * @param unplaced events that belong to no year, in any order
 * @param rejected rows that could not be counted, in any order
 * @param restatements published figures that this edition changed, in any order; none where there is no edition before
 */
public record TidyContent(
        String edition,
        LocalDate asOf,
        Tables tables,
        List<TidySource> sources,
        List<TidyUnplaced> unplaced,
        List<RejectedRow> rejected,
        List<Restatement> restatements) {}
