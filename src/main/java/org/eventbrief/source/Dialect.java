package org.eventbrief.source;

/**
 * How a file sets its cells apart.
 *
 * @param separator comma, semicolon or tab
 * @param quoted whether a cell that begins with a quotation mark ends with one; else such marks mean nothing
 */
public record Dialect(char separator, boolean quoted) {
    static final char QUOTE = '"';
    /** No file has this character once its bytes are read as ISO-8859-1, so nothing is quoted by it. */
    private static final char NEVER = '\uFFFF';

    char quote() {
        return quoted ? QUOTE : NEVER;
    }

    /** The separator's name for a person. */
    public String separatorName() {
        return switch (separator) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case ',' -> "comma";
            default -> String.valueOf(separator);
        };
    }
}
