package org.eventbrief.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each sheet a name that spreadsheets accept and no other sheet of the book has. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    /** A legal name as near as can be to the wish; {@code (2)} and so on behind it where that is taken. */
    String take(String wish) {
        String legal = legal(wish);
        String name = legal;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = withSuffix(legal, " (" + number + ")");
        }
        return name;
    }

    // As String.equalsIgnoreCase, by which the library compares: it takes i, I, ı and İ for one letter.
    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.chars().forEach(c -> key.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return key.toString();
    }

    private static String legal(String wish) {
        String words = wish.replaceAll("[\\\\/:*?\\[\\]\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]", " ")
                .strip()
                .replaceAll("\\s+", " ");
        String bare = withoutQuotes(withSuffix(words, ""));
        String named = bare.isEmpty() ? "Sheet" : bare;
        return named.toLowerCase(Locale.ROOT).equals(RESERVED) ? named + " sheet" : named;
    }

    private static String withoutQuotes(String name) {
        return name.replaceAll("^['\\s]+|['\\s]+$", "");
    }

    private static String withSuffix(String name, String suffix) {
        int end = Math.min(name.length(), LONGEST - suffix.length());
        boolean splits = end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, splits ? end - 1 : end).stripTrailing() + suffix;
    }
}
