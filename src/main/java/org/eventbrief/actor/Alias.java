package org.eventbrief.actor;

import java.util.Optional;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Span;

/**
 * A row of {@code reference/actors.csv}: what somebody is called, and when.
 *
 * @param line its line in the table
 * @param actorId the actor's own id
 * @param actor the actor's preferred name, or empty where another row of the actor gives it
 * @param alias a name after cleaning, or a provider's id as {@code <dataset>:<id>}
 * @param dataset the dataset for which it holds, or empty for every one
 * @param kind the actor's kind, if this row gives it
 * @param valid the days on which it holds, a vague bound widened
 */
record Alias(long line, String actorId, String actor, String alias, String dataset, Optional<Kind> kind, Span valid) {
    boolean speaksOf(String dataset) {
        return this.dataset.isEmpty() || this.dataset.equals(dataset);
    }
}
