package org.eventbrief.source;

/**
 * The release of a file.
 *
 * @param name as the provider numbers it, or empty
 * @param candidate whether it is a candidate release
 */
record Release(String name, boolean candidate) {
    static final Release UNKNOWN = new Release("", false);
}
