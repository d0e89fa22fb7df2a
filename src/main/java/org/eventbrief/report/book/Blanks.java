package org.eventbrief.report.book;

/** Holds the one blank, since a long sheet has millions of them. */
final class Blanks {
    static final Cell BLANK = new Cell.Blank();

    private Blanks() {}
}
