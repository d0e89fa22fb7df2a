package org.eventbrief.notice;

/** How much a finding matters. */
public enum Severity {
    /** Good to know; nothing is missing from the counts. */
    INFO,
    /** Something is left out of the counts or was decided by a rule; a reader should know. */
    WARNING,
    /** Nothing can be published. */
    ERROR
}
