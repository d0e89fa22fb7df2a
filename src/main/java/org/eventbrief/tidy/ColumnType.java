package org.eventbrief.tidy;

import java.util.Locale;

/** What a column of a tidy table holds, in the words of Frictionless Table Schema. */
public enum ColumnType {
    /** Text as the provider or the configuration writes it. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day, as {@code 2023-07-29}. */
    DATE,
    /** A year, as {@code 2023}. */
    YEAR,
    /** A month, as {@code 2023-07}. */
    YEARMONTH;

    /** The word of the standard, such as {@code yearmonth}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
