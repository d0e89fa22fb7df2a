package org.eventbrief.report.book;

/** The paper that a book is set up to be printed on. */
public enum Paper {
    A4,
    LETTER
}
