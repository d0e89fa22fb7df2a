package org.eventbrief.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of a run; {@link #DEFAULT} where a user gives none.
 *
 * @param organisation who publishes, or empty
 * @param contact whom a reader may ask, or empty
 * @param logo the publisher's picture
 * @param interest about whom and when reports are made
 * @param datasets what the user says of datasets, by code
 * @param numbers how reports write numbers
 * @param dates how reports write dates
 * @param thresholds the numbers that decide what reports say
 * @param groups that the configuration makes
 * @param paper the size of printed pages
 * @param disputedBorders how maps draw them
 * @param keep how many of the newest editions stay when one is published, all where nothing is said
 * @param keepMonthly of how many months the newest edition stays besides
 */
public record Settings(
        String organisation,
        String contact,
        Optional<Picture> logo,
        Interest interest,
        Map<String, DatasetSettings> datasets,
        NumberForm numbers,
        DateForm dates,
        Thresholds thresholds,
        List<GroupSetting> groups,
        Paper paper,
        Borders disputedBorders,
        Optional<Integer> keep,
        int keepMonthly) {
    /** What holds where the configuration is silent. */
    public static final Settings DEFAULT =
            new Settings("", "", new Interest(List.of(), Years.NEWEST, 10), Map.of(), Paper.A4);

    /** A configuration that says no more than this. */
    public Settings(
            String organisation,
            String contact,
            Interest interest,
            Map<String, DatasetSettings> datasets,
            Paper paper) {
        this(
                organisation,
                contact,
                Optional.empty(),
                interest,
                datasets,
                NumberForm.COMMA,
                DateForm.DAY_FIRST,
                Thresholds.DEFAULT,
                List.of(),
                paper,
                Borders.DASHED,
                Optional.empty(),
                0);
    }

    /** What the user says of a dataset. */
    public DatasetSettings dataset(String code) {
        return datasets.getOrDefault(code, DatasetSettings.NONE);
    }

    /** This configuration with another interest, as a launch by hand asks for. */
    public Settings with(Interest narrower) {
        return new Settings(
                organisation,
                contact,
                logo,
                narrower,
                datasets,
                numbers,
                dates,
                thresholds,
                groups,
                paper,
                disputedBorders,
                keep,
                keepMonthly);
    }
}
