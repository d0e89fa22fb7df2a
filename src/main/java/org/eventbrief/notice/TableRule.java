package org.eventbrief.notice;

import java.util.Locale;

/** What can be wrong with the user's own tables and configuration; each stops the run. */
public enum TableRule {
    NOT_THERE("there is no such file"),
    NOT_YAML("this is not YAML"),
    UNKNOWN_KEY("there is no such key"),
    BAD_SETTING("this is no value for the key"),
    MISSING_COLUMN("the table lacks a column"),
    OPEN_QUOTE("a quote is opened and never closed, so rows would be lost"),
    REPORTS_IN_INPUT("reports would be read as input by the next run"),
    BAD_ID("an id is made of a–z, 0–9 and -"),
    BAD_BOUND("a bound is an EDTF date, or empty"),
    BAD_KIND("this is no kind of actor"),
    EMPTY_ALIAS("an alias may not be empty"),
    ACTOR_DIFFERS("one actor has two names or kinds"),
    ALIAS_CLASH("one alias leads to two actors at the same time"),
    ALIAS_MEETS_TWO_IDS("the dataset has two actors of this name; alias their ids instead"),
    GROUP_CYCLE("a group is a member of itself"),
    GROUP_DIFFERS("one group has two names"),
    GROUP_TWICE("a group stands in the configuration and in groups.csv"),
    UNKNOWN_DATASET("no format has this dataset"),
    TWO_ROOTS("two input roots have reference tables or a configuration");

    private final String sentence;

    TableRule(String sentence) {
        this.sentence = sentence;
    }

    /** The stable code, such as {@code alias-clash}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule in words. */
    public String sentence() {
        return sentence;
    }
}
