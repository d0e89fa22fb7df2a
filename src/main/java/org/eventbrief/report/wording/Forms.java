package org.eventbrief.report.wording;

import org.eventbrief.settings.Settings;

/**
 * How the reports of an edition write numbers and dates.
 *
 * @param numbers their form
 * @param dates their form
 */
public record Forms(Numbers numbers, Dates dates) {
    /** The forms that hold where the configuration is silent: {@code 1,234.5} and {@code 3 March 2023}. */
    public static final Forms DEFAULT = of(Settings.DEFAULT);

    /** The forms that a configuration wants. */
    public static Forms of(Settings settings) {
        return new Forms(
                new Numbers(
                        settings.numbers().group(),
                        settings.numbers().decimal(),
                        settings.thresholds().percentageBase()),
                new Dates(settings.dates()));
    }

    /** How changes are told. */
    public Changes changes() {
        return new Changes(numbers);
    }

    /** How restated figures are told. */
    public RestatementWords restatements() {
        return new RestatementWords(numbers);
    }
}
