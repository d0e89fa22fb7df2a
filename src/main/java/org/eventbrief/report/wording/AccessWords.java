package org.eventbrief.report.wording;

import java.time.LocalDate;
import java.util.Optional;

/** When data were taken from their provider, as a citation goes on after "Accessed". */
public final class AccessWords {
    private AccessWords() {}

    /**
     * The day, or the best that is known of it: nobody can have had the data before its newest row was written.
     *
     * @param configured what the configuration states
     * @param newest the day of the newest row
     */
    public static String of(Optional<String> configured, Optional<LocalDate> newest) {
        return configured
                .or(() -> newest.map(
                        day -> "on or after " + day + ", the date of the newest row (the configuration states none)"))
                .orElse("on a date that the configuration does not state");
    }
}
