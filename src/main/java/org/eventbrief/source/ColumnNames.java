package org.eventbrief.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a table by name, compared without case, spaces, {@code _}, {@code .}, {@code -}, quotes and byte order marks. */
final class ColumnNames {
    /** Programs write {@code Event Date} as {@code event_date} or {@code Event.Date}. */
    private static final String PASSED_OVER = "_.-\"'\uFEFF";

    private final Map<String, Integer> places;

    private ColumnNames(Map<String, Integer> places) {
        this.places = places;
    }

    /** The columns in their order; of two with one name the first is meant. */
    static ColumnNames of(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = plain(names.get(i));
            if (!name.isEmpty()) {
                places.putIfAbsent(name, i);
            }
        }
        return new ColumnNames(places);
    }

    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> PASSED_OVER.indexOf(c) < 0)
                .forEach(c -> plain.append((char) c));
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return places.containsKey(plain(name));
    }

    OptionalInt place(String name) {
        Integer place = places.get(plain(name));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The place of the first of several names that there is. */
    OptionalInt first(List<String> names) {
        return names.stream()
                .map(this::place)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
