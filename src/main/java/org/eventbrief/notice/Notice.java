package org.eventbrief.notice;

/** A finding about a row, a file, a table of the user's or an actor: a value, never an exception. */
public sealed interface Notice permits RejectedRow, RemarkedRow, RemarkedRows, FileNotice, TableNotice, ActorNotice {
    /** A stable word for what was found, such as {@code bad-date}. */
    String code();

    /** How much it matters. */
    Severity severity();

    /** How often it was found. */
    default long times() {
        return 1;
    }

    /** One sentence for a person: the place, the value and the rule. */
    String message();
}
