package org.eventbrief.report.wording;

/**
 * How the reports of an edition write numbers and dates.
 *
 * @param numbers their form
 * @param dates their form
 */
public record Forms(Numbers numbers, Dates dates) {
    /** The forms that hold where the configuration is silent: {@code 1,234.5} and {@code 3 March 2023}. */
    public static final Forms DEFAULT = new Forms(new Numbers(",", ".", 20), new Dates());

    /** How changes are told. */
    public Changes changes() {
        return new Changes(numbers);
    }

    /** How restated figures are told. */
    public RestatementWords restatements() {
        return new RestatementWords(numbers);
    }
}
