package org.eventbrief.job;

import java.util.HashSet;
import java.util.Set;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.Deaths;
import org.eventbrief.store.Ledger;
import org.eventbrief.store.LedgerEntry;

/**
 * What an event adds to the figures of an edition.
 *
 * @param dataset its dataset
 * @param hash of its row
 * @param deaths in it
 * @param keys the figures that it enters: those of its dataset's year, and of each actor's
 */
record Contribution(String dataset, long hash, Deaths deaths, Set<Changes.Key> keys) {
    static Contribution of(LedgerEntry entry, Ledger ledger) {
        String dataset = ledger.words().datasets().get(entry.event().facts().dataset());
        int year = entry.event().facts().year();
        Set<Changes.Key> keys = new HashSet<>();
        keys.add(new Changes.Key(dataset, "", year));
        for (LedgerEntry.Involved involved : entry.involved()) {
            Actor actor = ledger.actors().get(involved.actor());
            keys.add(new Changes.Key(dataset, actor.id(), year));
        }
        return new Contribution(
                dataset, entry.event().facts().hash(), entry.event().facts().deaths(), keys);
    }
}
