package org.eventbrief.settings;

import java.util.List;

/**
 * A group that the configuration makes.
 *
 * @param id its id
 * @param name its name, or empty where the id has to do
 * @param members who belongs to it, never nobody
 */
public record GroupSetting(String id, String name, List<Member> members) {
    /**
     * Who belongs to a group, and when.
     *
     * @param line of the configuration that says so
     * @param member an id, a provider's id, a name or another group
     * @param from the bound as written, or empty
     * @param to likewise
     */
    public record Member(long line, String member, String from, String to) {}
}
