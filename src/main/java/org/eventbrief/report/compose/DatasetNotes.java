package org.eventbrief.report.compose;

import java.util.List;

/**
 * What a reader has to know of a dataset before trusting a number of it.
 *
 * @param event what counts as an event in it
 * @param quality who codes it, from what
 * @param change what makes its years hard to compare, or empty
 * @param countsDeaths whether it has fatalities at all
 */
public record DatasetNotes(String event, String quality, String change, boolean countsDeaths) {
    private static final DatasetNotes UCDP = new DatasetNotes(
            "An event is an incident in which an organised actor used armed force and, by some estimate, at least one person died, at a"
                    + " place and a time.",
            "Coded by people from news and reports; low, best and high are the provider’s own counts"
                    + " and no confidence interval.",
            "Newer releases revise older years.",
            true);
    private static final DatasetNotes ACLED = new DatasetNotes(
            "An event is one type of political violence, demonstration or non-violent development, with the actors named, at"
                    + " one place on one day.",
            "Coded by people from media, partners and reports; fatalities are the provider’s single, conservative figure.",
            "Countries enter the data in different years, so that a rise may be a country’s first coverage.",
            true);
    private static final DatasetNotes MACHINE = new DatasetNotes(
            "An event is what a machine read in one or more news reports: one deed may be several events, and some never"
                    + " happened.",
            "Coded by machine from news, without review. What is counted is what was reported.",
            "The number of news sources changes over time and the number of events with it.",
            false);
    private static final DatasetNotes DESK = new DatasetNotes(
            "An event is what the desk entered as one, violent or not; dates are as precise as its source is,"
                    + " and “approximate” or “uncertain” where the desk marked them so.",
            "Entered by hand; each event names its source, and who claims it where the source does not say it in its own"
                    + " voice.",
            "",
            true);
    private static final DatasetNotes OTHER = new DatasetNotes(
            "An event is what the provider codes as one.", "See the provider’s documentation.", "", true);
    private static final List<String> MACHINES = List.of("gdelt-1", "gdelt-2", "icews", "polecat");

    /** The notes on a dataset, by its code. */
    public static DatasetNotes of(String dataset) {
        if (MACHINES.contains(dataset)) {
            return MACHINE;
        }
        return switch (dataset) {
            case "ucdp-ged" -> UCDP;
            case "acled" -> ACLED;
            case "desk" -> DESK;
            default -> OTHER;
        };
    }
}
