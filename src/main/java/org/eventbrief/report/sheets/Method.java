package org.eventbrief.report.sheets;

/** How figures come about, one paragraph for each topic, the same in every edition. */
final class Method {
    private Method() {}

    static String of(Topic topic) {
        return switch (topic) {
            case EVENTS, ROLES, FATALITIES, EMPTY -> counting(topic);
            case YEARS, PARTIAL, CHANGE, MONTHS -> time(topic);
            case TYPES, DYADS, PLACES, GROUPS, NAMES -> dimensions(topic);
            default -> input(topic);
        };
    }

    private static String counting(Topic topic) {
        return switch (topic) {
            case EVENTS ->
                "An event counts once in a total and once for every actor in it. Figures of several actors must"
                        + " therefore not be added up: an event of three actors would count three times. Totals come from"
                        + " events, and the sheet Reconciliation of actor-years.xlsx leads from them to the sum over actors."
                        + " Figures of two datasets are never added, for they may tell of the same event.";
            case ROLES ->
                "An actor is on side 1, on side 2, or an associate of one of them. An event in which it has two"
                        + " roles counts once in its events and once in each of the two roles, so roles do not add up to"
                        + " events. Where a dataset is directed, side 1 acts towards side 2; elsewhere the numbers of the"
                        + " sides mean nothing, and no figure says who did what to whom.";
            case FATALITIES ->
                "Fatalities are the deaths in events in which the actor took part, by whomever they were"
                        + " caused and on whatever side. Low, best and high are the provider's counts, added up over events;"
                        + " the range between them is the provider's and no confidence interval. A best count without bounds"
                        + " stands for all three.";
            default ->
                "An empty cell is unknown or does not apply, as deaths do in a year without an event; the note above"
                        + " a table says which. It never stands for a count of 0, which is written. Sums run over what is known and are empty where nothing is. “Events, deaths unknown” tells"
                        + " in how many events the best count is missing.";
        };
    }

    private static String time(Topic topic) {
        return switch (topic) {
            case YEARS ->
                "An event belongs to the provider's year, else to the year in which its whole date lies. A date"
                        + " known only to the month, the year or longer counts in its year and is never made more precise;"
                        + " first and last dates are the outermost days that it may mean. Only years with events have a row, but for the grids by actor and year and an"
                        + " actor's sheets by year, which also show the covered years without.";
            case PARTIAL ->
                "A year that the input does not cover whole is partial, and its figures must not be compared"
                        + " with those of a full year.";
            case CHANGE ->
                "The change is the figure less that of the calendar year before, for which a covered year"
                        + " without events counts as 0 events. It is empty where either year is partial or the year before is"
                        + " not covered, and for fatalities also where a year has no event or they are unknown in one.";
            default ->
                "An event enters a month when its whole date lies in the month and the provider knows it to the"
                        + " month or better. Months may therefore add up to less than their year.";
        };
    }

    private static String dimensions(Topic topic) {
        return switch (topic) {
            case TYPES ->
                "The event type is the provider's. The class puts it on one scale: verbal cooperation, material"
                        + " cooperation, verbal conflict, material conflict; it is the provider's where there is one, else"
                        + " follows from the CAMEO code or the type.";
            case DYADS ->
                "A dyad is a pair of actors that met: each of side 1 with each of side 2, without associates, a"
                        + " pair once per event; with one side empty, the pairs within the other, as in a treaty. An event of"
                        + " several pairs counts for each of them, so dyads do not add up to events. Counterparts are the"
                        + " partners without civilians, protesters, rioters and unidentified.";
            case PLACES ->
                "Country and first-level region are as the provider writes them. Each event is in one of them,"
                        + " or in the row with an empty country, so that the rows of an actor's year add up to its events.";
            case GROUPS ->
                "A group of the reference tables counts each event of its members once, on the days for which"
                        + " their membership holds. Groups are in no sum over actors.";
            default ->
                "Names are cleaned of invisible characters and double spaces and otherwise kept as written; two"
                        + " spellings are one actor only where the provider's id or the reference tables say so. Two actors of"
                        + " one name are told apart by their ids where the file has ids; where it has none, they are one.";
        };
    }

    private static String input(Topic topic) {
        return switch (topic) {
            case ROWS ->
                "Of several rows with one event id the newest counts. Every row of the input has one fate:"
                        + " accepted (an event), joined (one event with another row), superseded (a newer row counts),"
                        + " withdrawn (taken back by the provider), later (after the as-of date), unplaced (in no year) or"
                        + " rejected (breaks a rule).";
            case TERMS ->
                "Where the provider's terms or the configuration allow counts only, events are told by their ids"
                        + " and the place of their rows in the input.";
            default ->
                "What begins with =, +, -, @ or a tab is text here and stays text while this is a workbook. Saved as"
                        + " CSV, such a cell can be taken for a formula by the program that opens the CSV. The files in data/"
                        + " hold the same figures as CSV; they should be read by a program that does not run formulas.";
        };
    }
}
