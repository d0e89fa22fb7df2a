package org.eventbrief.event;

/** Whether an event's main target were civilians, where the dataset says so. */
public enum Targeting {
    NOT_SAID,
    CIVILIANS,
    OTHERS
}
