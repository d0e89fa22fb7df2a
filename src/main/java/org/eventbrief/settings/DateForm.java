package org.eventbrief.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How reports write dates, each named by a sample of itself. */
public enum DateForm {
    /** The day before the month. */
    DAY_FIRST("3 March 2023"),
    /** The month before the day. */
    MONTH_FIRST("March 3, 2023"),
    /** As machines write them, by ISO 8601. */
    ISO("2023-03-03");

    private final String sample;

    DateForm(String sample) {
        this.sample = sample;
    }

    static Optional<DateForm> of(String sample) {
        return Arrays.stream(values())
                .filter(form -> form.sample.equals(sample))
                .findFirst();
    }

    static List<String> samples() {
        return Arrays.stream(values()).map(form -> form.sample).toList();
    }
}
