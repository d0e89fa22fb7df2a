package org.eventbrief.actor;

/**
 * A membership that another file than {@code groups.csv} states, in the words of that table.
 *
 * @param file that states it
 * @param line of it
 * @param groupId the group's id
 * @param group the group's name, or empty
 * @param member an actor's id, a provider's id, a name, or another group's id
 * @param from the first day as an EDTF date, or empty
 * @param to the last day, likewise
 */
public record StatedMember(
        String file, long line, String groupId, String group, String member, String from, String to) {}
