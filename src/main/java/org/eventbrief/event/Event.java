package org.eventbrief.event;

import java.util.List;
import java.util.OptionalInt;

/**
 * The canonical record that a row becomes.
 *
 * @param dataset the dataset's code
 * @param id unique in its dataset
 * @param timestamp orders the rows of one id, or 0 where the provider gives none
 * @param date when it was
 * @param year the year to which it belongs, empty where it can be placed in none
 * @param type what happened
 * @param participants who took part, each role apart, in the order of the row
 * @param deaths fatalities
 * @param place country and region
 * @param targeting whether civilians were the target
 * @param occurrences how often it happened
 * @param account what else is told
 * @param hash of all cells of the row, to see a revision
 * @param row where it stands
 */
public record Event(
        String dataset,
        String id,
        long timestamp,
        EventDate date,
        OptionalInt year,
        EventType type,
        List<Participant> participants,
        Deaths deaths,
        Place place,
        Targeting targeting,
        Occurrences occurrences,
        Account account,
        long hash,
        RowRef row) {}
