package org.eventbrief.actor;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The user's tables of names and groups, as read; {@link #NONE} where there are none. */
public final class Reference {
    /** No aliases and no groups. */
    public static final Reference NONE = new Reference(List.of(), List.of(), "");

    private final List<Alias> aliases;
    private final List<Membership> memberships;
    private final String actorsFile;

    Reference(List<Alias> aliases, List<Membership> memberships, String actorsFile) {
        this.aliases = List.copyOf(aliases);
        this.memberships = List.copyOf(memberships);
        this.actorsFile = actorsFile;
    }

    /** The datasets of which the table of actors speaks, by line, where a row is not for every one. */
    public SortedMap<Long, String> datasets() {
        SortedMap<Long, String> datasets = new TreeMap<>();
        aliases.stream()
                .filter(alias -> !alias.dataset().isEmpty())
                .forEach(alias -> datasets.put(alias.line(), alias.dataset()));
        return datasets;
    }

    List<Alias> aliases() {
        return aliases;
    }

    /** Where the table of actors lies. */
    String actorsFile() {
        return actorsFile;
    }

    List<Membership> memberships() {
        return memberships;
    }
}
