package org.eventbrief.report.sheets;

import java.util.regex.Pattern;
import org.eventbrief.report.book.Cell;

/** Degrees as the provider writes them: a number where it is one, else the words. */
final class Coordinates {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{0,15})?");

    private Coordinates() {}

    static Cell cell(String degrees) {
        return NUMBER.matcher(degrees).matches() ? Cell.decimal(Double.parseDouble(degrees)) : Cell.text(degrees);
    }
}
