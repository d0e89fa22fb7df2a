package org.eventbrief.report.brief;

/** What a mark means, in an order from quiet to loud; a writer tells them apart in grey print too. */
public enum Tone {
    /** Context, such as the year before. */
    QUIET,
    /** The usual. */
    PLAIN,
    /** What the briefing is about. */
    STRONG
}
