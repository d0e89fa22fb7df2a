package org.eventbrief.report.brief;

import java.util.Locale;

/**
 * What stands at the foot of every page.
 *
 * @param edition the edition and its as-of date
 * @param citation how to cite the data, short
 * @param pages a pattern for the page number and the number of pages, such as {@code Page %d of %d}
 */
public record Footer(String edition, String citation, String pages) {
    /** A footer with the page numbers in English. */
    public static Footer of(String edition, String citation) {
        return new Footer(edition, citation, "Page %d of %d");
    }

    /** The words for one page, counted from 1. */
    public String page(int number, int of) {
        return String.format(Locale.ROOT, pages, number, of);
    }
}
