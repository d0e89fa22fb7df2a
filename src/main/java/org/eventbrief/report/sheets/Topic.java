package org.eventbrief.report.sheets;

/** What a note of a workbook is about, in the order of the notes. */
enum Topic {
    EVENTS("How events are counted"),
    ROLES("Roles and sides"),
    FATALITIES("Fatalities"),
    EMPTY("Empty cells"),
    YEARS("Years and dates"),
    PARTIAL("Partial years"),
    CHANGE("Change against the year before"),
    MONTHS("Months"),
    TYPES("Types and classes of event"),
    DYADS("Dyads and counterparts"),
    PLACES("Countries and regions"),
    GROUPS("Groups"),
    NAMES("Names"),
    ROWS("Rows and events"),
    UNPLACED("Unplaced events"),
    REJECTED("Rejected rows"),
    FINDINGS("What else was found in the input"),
    TERMS("What providers allow to be shown"),
    CSV("Saving a sheet as CSV");

    private final String about;

    Topic(String about) {
        this.about = about;
    }

    String about() {
        return about;
    }
}
