package org.eventbrief.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How a file sets its cells apart.
 *
 * @param separator comma, semicolon, tab or vertical bar
 * @param quoted whether a cell that begins with a quotation mark ends with one; else such marks mean nothing
 */
public record Dialect(char separator, boolean quoted) {
    static final char QUOTE = '"';
    /** No file has this character once its bytes are read as ISO-8859-1, so nothing is quoted by it. */
    private static final char NEVER = '\uFFFF';

    /**
     * FastCSV for this dialect, so that no row makes it stop: what follows a closing quote belongs to the cell, a quote may
     * stay open, and rows may have any width.
     */
    @SuppressWarnings("removal") // a strict reader is no choice: such rows must end as rows, accepted or rejected
    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quoted ? QUOTE : NEVER)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** The separator's name for a person. */
    public String separatorName() {
        return switch (separator) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '|' -> "bar";
            default -> String.valueOf(separator);
        };
    }
}
