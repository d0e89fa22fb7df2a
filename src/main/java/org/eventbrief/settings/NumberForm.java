package org.eventbrief.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How reports write numbers, each named by a sample of itself. */
public enum NumberForm {
    /** As in English. */
    COMMA("1,234.5", ",", "."),
    /** As in German or Spanish. */
    POINT("1.234,5", ".", ","),
    /** As in French, with a narrow space at which no line breaks. */
    SPACE("1 234,5", "\u202f", ","),
    /** As in Switzerland, with a typographic apostrophe. */
    APOSTROPHE("1'234.5", "’", ".");

    private final String sample;
    private final String group;
    private final String decimal;

    NumberForm(String sample, String group, String decimal) {
        this.sample = sample;
        this.group = group;
        this.decimal = decimal;
    }

    /** The form that a sample shows, whichever space or apostrophe it has. */
    static Optional<NumberForm> of(String sample) {
        String plain = sample.replaceAll("[\\u00a0\\u202f\\u2009]", " ").replace('’', '\'');
        return Arrays.stream(values()).filter(form -> form.sample.equals(plain)).findFirst();
    }

    static List<String> samples() {
        return Arrays.stream(values()).map(form -> form.sample).toList();
    }

    /** What stands between thousands. */
    public String group() {
        return group;
    }

    /** What stands before a fraction. */
    public String decimal() {
        return decimal;
    }
}
