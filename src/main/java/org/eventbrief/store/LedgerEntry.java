package org.eventbrief.store;

import java.util.List;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;

/**
 * An event of an edition.
 *
 * @param fate accepted or unplaced
 * @param id its id, which differs from the row's where an id was used twice
 * @param event the row, with the ledger's numbers for its words
 * @param involved everybody who took part, groups too
 */
public record LedgerEntry(Fate fate, String id, CompactEvent event, List<Involved> involved) {
    /**
     * An actor in an event.
     *
     * @param actor the actor's number in the ledger
     * @param roles each role as its bit
     * @param throughMembers whether it is a group that only its members bring in
     */
    public record Involved(int actor, int roles, boolean throughMembers) {}
}
