package org.eventbrief.actor;

/**
 * One direct membership among the actors of an input.
 *
 * @param group the group's number in {@link Identities}
 * @param member the member's number
 * @param validFrom the bound as the table writes it
 * @param validTo likewise
 */
public record Belonging(int group, int member, String validFrom, String validTo) {}
