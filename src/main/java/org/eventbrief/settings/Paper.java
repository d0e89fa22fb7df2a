package org.eventbrief.settings;

/** Sizes of printed pages. */
public enum Paper {
    A4,
    LETTER
}
