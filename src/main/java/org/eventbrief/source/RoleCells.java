package org.eventbrief.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is named in one role of each row. Cells are looked up whole, and those of several names name by name, for
 * hardly two of them are alike.
 */
final class RoleCells {
    private static final char REPLACEMENT = '\uFFFD';
    /** Cleaning makes a semicolon of it. */
    private static final char GREEK_QUESTION_MARK = '\u037E';

    private final RoleReader reader;
    private final Interned<List<Party>> whole;
    private final Texts<Part> parts = new Texts<>(this::part);
    private final int name;
    private final int separator;

    RoleCells(RoleReader reader) {
        this.reader = reader;
        this.whole = reader.interned();
        this.name = reader.name();
        this.separator = reader.separator()
                .filter(text -> text.length() == 1 && text.charAt(0) < 0x80)
                .map(text -> (int) text.charAt(0))
                .orElse(-1);
    }

    /** Adds everybody in the role; who is named twice is added once. */
    void addTo(List<Party> everybody, Row row) {
        int others = everybody.size();
        if (separator < 0 || !addParts(everybody, row)) {
            everybody.subList(others, everybody.size()).clear();
            everybody.addAll(whole.of(row));
        }
    }

    /** Tells whether the parts of the cell tell all that there is to it. */
    private boolean addParts(List<Party> everybody, Row row) {
        int others = everybody.size();
        int end = row.end(name);
        int count = 0;
        for (int from = row.start(name); from < end; from++) {
            int to = ByteSearch.first(row.bytes(), from, end, (byte) separator);
            Part part = parts.of(row.bytes(), from, to);
            if (!part.byItself || ++count == RoleReader.MOST_NAMES) {
                return false;
            }
            if (part.who.isPresent()) {
                add(part.who.get(), everybody, others);
            }
            from = to;
        }
        return true;
    }

    private static void add(Party somebody, List<Party> everybody, int others) {
        for (int i = others; i < everybody.size(); i++) {
            if (everybody.get(i).mention() == somebody.mention()) {
                return;
            }
        }
        everybody.add(somebody);
    }

    private Part part(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        boolean byItself = text.indexOf(REPLACEMENT) < 0 && text.indexOf(GREEK_QUESTION_MARK) < 0;
        return byItself && reader.isByItself(text)
                ? new Part(true, reader.named(text))
                : new Part(false, Optional.empty());
    }

    /**
     * One of the names in a cell.
     *
     * @param byItself whether it means the same in every cell; else its cell has to be read as a whole
     * @param who is called so, if anybody
     */
    private record Part(boolean byItself, Optional<Party> who) {}
}
