package org.eventbrief.source;

import java.util.Set;
import org.eventbrief.event.Account;

/** Reads what is told of an event beyond what is counted. */
final class AccountReader {
    private final Set<String> localised;
    private final Layout layout;

    AccountReader(FormatMeaning meaning, Layout layout) {
        this.localised = meaning.localised();
        this.layout = layout;
    }

    Account of(Row row) {
        String precision = text(row, Field.LOCATION_PRECISION);
        return new Account(
                text(row, Field.LOCATION),
                precision,
                text(row, Field.LATITUDE),
                text(row, Field.LONGITUDE),
                localised.contains(
                        precision.endsWith(".0") ? precision.substring(0, precision.length() - 2) : precision),
                told(row, Field.NOTES),
                told(row, Field.SOURCE),
                text(row, Field.SOURCE_DATE),
                text(row, Field.URL),
                told(row, Field.ATTRIBUTION));
    }

    private String text(Row row, Field field) {
        return row.clean(layout.place(field));
    }

    /** Free text keeps its line breaks. */
    private String told(Row row, Field field) {
        return row.text(layout.place(field)).strip();
    }
}
