package org.eventbrief.source;

import java.util.List;

/** A pattern of names in which {@code *} stands for anything; small letters and capitals differ. */
record NamePattern(List<String> pieces) {
    static NamePattern of(String pattern) {
        return new NamePattern(List.of(pattern.split("\\*", -1)));
    }

    boolean matches(String name) {
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1) {
            return name.equals(first);
        }
        int end = name.length() - last.length();
        if (!name.startsWith(first) || !name.endsWith(last) || end < first.length()) {
            return false;
        }
        int at = first.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = name.indexOf(piece, at);
            if (found < 0 || found + piece.length() > end) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }
}
