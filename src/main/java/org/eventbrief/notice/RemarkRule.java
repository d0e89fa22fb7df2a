package org.eventbrief.notice;

import java.util.Locale;

/** What is worth knowing of a row that is counted all the same. */
public enum RemarkRule {
    DEATHS_OUT_OF_ORDER("low, best and high do not stand in this order; they are kept as given"),
    YEAR_DIFFERS("the provider's year is not the year of its date; the provider's year counts"),
    REUSED_ID("another event has this id, with another date and other actors; the two are told apart by date"),
    NEWER_ROW_REJECTED("a newer row of this event was rejected, so an older one is counted"),
    CUT_OFF_AFTER("the file ends in the midst of this row, after all that is counted"),
    NO_ACTOR("nobody is named; the event counts in the dataset's totals only");

    private final String sentence;

    RemarkRule(String sentence) {
        this.sentence = sentence;
    }

    /** The stable code, such as {@code year-differs}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The finding in words. */
    public String sentence() {
        return sentence;
    }
}
