package org.eventbrief.workbook;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each table a name that can be typed in a formula and no other table of the book has. */
final class TableNames {
    private static final int LONGEST = 100;
    private static final Pattern CELL = Pattern.compile("(?i)[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*");

    private final Set<String> taken = new HashSet<>();

    /** A legal name as near as can be to the wish; {@code _2} and so on behind it where that is taken. */
    String take(String wish) {
        String legal = legal(wish);
        String name = legal;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = legal + "_" + number;
        }
        return name;
    }

    private static String legal(String wish) {
        String ascii = Normalizer.normalize(wish, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9_]+", "_")
                .replaceAll("^_+|_+$", "");
        String brief = ascii.substring(0, Math.min(ascii.length(), LONGEST));
        boolean typed = !brief.isEmpty() && Character.isLetter(brief.charAt(0));
        String named = typed ? brief : "Table_" + brief;
        return CELL.matcher(named).matches() ? named + "_" : named;
    }
}
