package org.eventbrief.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the texts of a column stand for, compared without case. */
record ValueMap(Map<String, String> meanings) {
    static final ValueMap EMPTY = new ValueMap(Map.of());

    Optional<String> of(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        String meaning = meanings.get(key);
        // A column of whole numbers that some program took for decimals.
        return meaning == null && key.endsWith(".0")
                ? Optional.ofNullable(meanings.get(key.substring(0, key.length() - 2)))
                : Optional.ofNullable(meaning);
    }
}
