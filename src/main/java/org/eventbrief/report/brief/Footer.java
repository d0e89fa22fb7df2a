package org.eventbrief.report.brief;

/**
 * What stands at the foot of every page.
 *
 * @param edition the edition and its as-of date
 * @param citation how to cite the data, short
 */
public record Footer(String edition, String citation) {
    /** The words for one page, counted from 1. */
    public String page(int number, int of) {
        return "Page " + number + " of " + of;
    }
}
