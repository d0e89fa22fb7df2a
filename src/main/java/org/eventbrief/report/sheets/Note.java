package org.eventbrief.report.sheets;

/**
 * A note of a workbook.
 *
 * @param key by which sheets refer to it
 * @param about what it is about
 * @param words what it says
 */
record Note(String key, String about, String words) {}
