package org.eventbrief.cli;

/** Starts it. */
public final class Eventbrief {
    private Eventbrief() {}

    /** Main. */
    public static void main(String[] args) {}
}
