package org.eventbrief.source;

import java.util.regex.Pattern;

/**
 * What a spreadsheet makes of a column.
 *
 * @param column the column
 * @param like what the whole of a damaged cell looks like
 * @param because what happened, in words
 */
record Damage(String column, Pattern like, String because) {
    boolean isIn(String cell) {
        return like.matcher(cell).matches();
    }
}
