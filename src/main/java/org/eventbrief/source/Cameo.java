package org.eventbrief.source;

import java.util.Map;
import java.util.Optional;
import org.eventbrief.event.Kind;

/**
 * The CAMEO code book, as far as it is needed.
 *
 * @param roots labels by root code, {@code 01} to {@code 20}
 * @param actorTypes kinds by type of actor
 * @param bareRole the kind of a code that consists of types alone
 * @param bareRoleBut other kinds of such codes, by first type
 * @param countryAlone the kind of a country's code without a type
 * @param withoutType the kind of any other code without a type
 */
record Cameo(
        Map<String, String> roots,
        Map<String, Kind> actorTypes,
        Kind bareRole,
        Map<String, Kind> bareRoleBut,
        Kind countryAlone,
        Kind withoutType) {
    private static final int PART = 3;

    /** The kind of an actor by code, if there is a code. */
    Optional<Kind> kind(Naming who) {
        String code = who.id();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (isBareRole(code)) {
            return Optional.of(bareRoleBut.getOrDefault(code.substring(0, PART), bareRole));
        }
        if (who.type().isEmpty()) {
            return Optional.of(code.equals(who.country()) ? countryAlone : withoutType);
        }
        return Optional.of(actorTypes.getOrDefault(who.type(), withoutType));
    }

    private boolean isBareRole(String code) {
        for (int i = 0; i < code.length(); i += PART) {
            if (!actorTypes.containsKey(code.substring(i, Math.min(code.length(), i + PART)))) {
                return false;
            }
        }
        return true;
    }

    /** The label of a code's root, if there is such a root. */
    Optional<String> label(String code) {
        return code.length() < 2 ? Optional.empty() : Optional.ofNullable(roots.get(code.substring(0, 2)));
    }
}
