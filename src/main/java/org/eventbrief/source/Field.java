package org.eventbrief.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can mean: the keys of {@code fields} in a source format. */
public enum Field {
    DATE(true),
    DATE_FROM(true),
    DATE_TO(true),
    YEAR(true),
    PRECISION(true),
    TIMESTAMP(true),
    EVENT_TYPE(true),
    EVENT_SUBTYPE(true),
    CAMEO(true),
    QUAD_CLASS(true),
    SIDE_1(true),
    SIDE_1_ID(true),
    SIDE_1_COUNTRY(true),
    SIDE_2(true),
    SIDE_2_ID(true),
    SIDE_2_COUNTRY(true),
    ASSOCIATES_1(true),
    ASSOCIATES_2(true),
    KIND_1(true),
    KIND_2(true),
    FATALITIES_LOW(true),
    FATALITIES_BEST(true),
    FATALITIES_HIGH(true),
    OCCURRENCES(true),
    CIVILIAN_TARGETING(true),
    COUNTRY(true),
    ADMIN1(true),
    ADMIN2(false),
    LOCATION(false),
    LOCATION_PRECISION(false),
    LATITUDE(false),
    LONGITUDE(false),
    NOTES(false),
    SOURCE(false),
    SOURCE_DATE(false),
    URL(false),
    ATTRIBUTION(false);

    /** All fields, in the order in which they are declared. */
    static final List<Field> ALL = List.of(values());

    private final boolean counts;

    Field(boolean counts) {
        this.counts = counts;
    }

    /** Whether counting needs it, so that a row that lacks its cell cannot be understood. */
    boolean counts() {
        return counts;
    }

    /** The key in a source format, such as {@code side_1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a key. */
    static Optional<Field> parse(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
