package org.eventbrief.notice;

import java.util.Locale;

/** The rules that a row must keep to be counted; the code of each is its name in small letters. */
public enum RejectionRule {
    MISSING_ID("an event needs an id, or its revisions cannot be told from new events"),
    MISSING_TYPE("the layout asks for an event type in every row"),
    MISSING_ACTOR("the layout asks for somebody on side 1 in every row"),
    BAD_DATE("this is no date in any form that the format knows"),
    DATES_REVERSED("the last day lies before the first"),
    BAD_YEAR("a year is a whole number from 1 to 9999"),
    BAD_COUNT("deaths are a whole number, zero or more"),
    BAD_OCCURRENCES("occurrences are a whole number from 1, with + for a lower bound"),
    BAD_CLASS("the class is none of the four, in words or as 1 to 4"),
    BAD_CODE("this is no CAMEO code"),
    BAD_TIMESTAMP("a timestamp is a whole number of seconds"),
    BAD_PRECISION("the precision is none that the format lists"),
    TOO_MANY_CELLS("the row has more cells than the header"),
    TOO_FEW_CELLS("the row ends before the columns that the format needs"),
    CELL_TOO_LONG("a cell is longer than 1,000,000 characters or has 1,000 lines, so a quote is probably missing"),
    ROWS_IN_A_CELL("a cell holds whole rows, so a quote is opened by mistake; the value says how many it swallows"),
    CUT_OFF_ROW("the file ends in the midst of this row"),
    TOO_MANY_NAMES("a cell names more than 250 actors"),
    UNCLOSED_QUOTE("a quote is opened and never closed, so the rest of the file is one cell"),
    DAMAGED_BY_SPREADSHEET("a spreadsheet has rewritten this number; take the file as the provider serves it");

    private final String sentence;

    RejectionRule(String sentence) {
        this.sentence = sentence;
    }

    /** The stable code, such as {@code bad-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule in words. */
    public String sentence() {
        return sentence;
    }
}
