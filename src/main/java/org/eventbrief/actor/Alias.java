package org.eventbrief.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ID = Pattern.compile("([a-z0-9-]+):.+");

    /** The dataset of which it speaks, by its column or as the provider's id that it is, or empty for every one. */
    String scope() {
        Matcher id = ID.matcher(alias);
        return dataset.isEmpty() && id.matches() ? id.group(1) : dataset;
    }

    /** The actor's preferred name as an alias of its own, which always holds. */
    Alias preferred(String dataset) {
        return new Alias(line, actorId, actor, actor, dataset, kind, Span.ALWAYS);
    }

    boolean speaksOf(String dataset) {
        return this.dataset.isEmpty() || this.dataset.equals(dataset);
    }
}
