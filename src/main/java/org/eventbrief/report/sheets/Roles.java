package org.eventbrief.report.sheets;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.event.Role;

/** Roles in a reader's words. */
final class Roles {
    private Roles() {}

    /** Such as {@code side 1}. */
    static String words(Role role) {
        return words(role.code());
    }

    /** A text about codes of roles. */
    static String words(String codes) {
        return codes.replace('_', ' ');
    }

    /** Such as {@code side 1, associate 2}. */
    static String words(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Roles::words).collect(Collectors.joining(", "));
    }
}
