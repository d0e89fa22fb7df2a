package org.eventbrief.actor;

import java.util.Optional;
import org.eventbrief.event.Span;

/**
 * Who belongs to a group, and when, as a row of {@code reference/groups.csv} or the configuration says.
 *
 * @param file that says so
 * @param line its line there
 * @param groupId the group's id
 * @param group the group's name, or empty where another row of the group gives it
 * @param member an actor's id, a provider's id, a name, or another group's id
 * @param valid the days on which it surely holds, a vague bound narrowed; empty where no day is sure
 * @param validFrom the bound as written
 * @param validTo the bound as written
 */
record Membership(
        String file,
        long line,
        String groupId,
        String group,
        String member,
        Optional<Span> valid,
        String validFrom,
        String validTo) {}
