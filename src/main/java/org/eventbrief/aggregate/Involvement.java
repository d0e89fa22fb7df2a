package org.eventbrief.aggregate;

import java.util.Arrays;
import org.eventbrief.event.Role;

/** The actors of one event, each once with all its roles, and the groups that took part through them. */
public final class Involvement {
    private int size;
    private int[] actors = new int[8];
    private int[] roles = new int[8];
    private boolean[] through = new boolean[8];

    /** Forgets the event, so that the next can be taken in. */
    void clear() {
        size = 0;
    }

    /** Somebody whom the event names. */
    void add(int actor, Role role) {
        int at = at(actor);
        roles[at] |= role.bit();
        through[at] = false;
    }

    /** A group, through a member that has these roles; one that the event names counts itself, not its members. */
    void addGroup(int group, int memberRoles) {
        int before = size;
        int at = at(group);
        if (size > before) {
            through[at] = true;
        }
        if (through[at]) {
            roles[at] |= memberRoles;
        }
    }

    private int at(int actor) {
        for (int i = 0; i < size; i++) {
            if (actors[i] == actor) {
                return i;
            }
        }
        if (size == actors.length) {
            actors = Arrays.copyOf(actors, size * 2);
            roles = Arrays.copyOf(roles, size * 2);
            through = Arrays.copyOf(through, size * 2);
        }
        actors[size] = actor;
        roles[size] = 0;
        return size++;
    }

    /** How many actors and groups there are. */
    public int size() {
        return size;
    }

    /** The number of the actor at a place. */
    public int actor(int i) {
        return actors[i];
    }

    /** Its roles, each as its {@link Role#bit()}. */
    public int roles(int i) {
        return roles[i];
    }

    /** Whether it is a group that takes part only through its members. */
    public boolean isThroughMembers(int i) {
        return through[i];
    }

    /** Whether anybody has this role. */
    boolean has(Role role) {
        for (int i = 0; i < size; i++) {
            if (role.in(roles[i])) {
                return true;
            }
        }
        return false;
    }
}
