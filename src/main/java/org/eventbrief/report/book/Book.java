package org.eventbrief.report.book;

import java.time.LocalDate;
import java.util.List;
import org.eventbrief.report.wording.Numbers;

/**
 * A workbook: what it is, and its sheets, before which a list of contents is put.
 *
 * @param imprint what stands in the file's properties and on every printed page
 * @param lead lines on the sheet of contents: datasets with release and citation, what is new
 * @param sheets in their order
 */
public record Book(Imprint imprint, List<String> lead, List<Sheet> sheets) {
    /**
     * What a book is, said once for all its pages.
     *
     * @param title of the book
     * @param subject a line for the file's properties
     * @param edition the edition's label
     * @param asOf the day that the data are as of
     * @param citation how to cite it, short enough for a page's foot
     * @param language of all its words, as a BCP 47 tag
     * @param paper to print it on
     * @param numbers their form in sentences; cells have formats of their own
     */
    public record Imprint(
            String title,
            String subject,
            String edition,
            LocalDate asOf,
            String citation,
            String language,
            Paper paper,
            Numbers numbers) {}

    public Book {
        lead = List.copyOf(lead);
        sheets = List.copyOf(sheets);
    }
}
