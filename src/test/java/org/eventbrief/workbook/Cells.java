package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The cells of a sheet's part.
 *
 * @param texts the words of each cell that has some, by its name
 * @param formulas by the cell's name
 * @param broken what is wrong with them
 */
record Cells(Map<String, String> texts, Map<String, String> formulas, List<String> broken) {
    private static final Pattern NAME = Pattern.compile("([A-Z]{1,3})([0-9]+)");

    static Cells of(Parts parts, String part) {
        Cells cells = new Cells(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        int looks = parts.count("xl/styles.xml", "cellXfs");
        List<Element> shared = parts.elements("xl/sharedStrings.xml", "si");
        int lastRow = 0;
        for (Element row : parts.elements(part, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            cells.require(number > lastRow && number <= 1_048_576, part, "row " + number + " is out of order");
            lastRow = number;
            int lastColumn = -1;
            for (Element cell : Parts.children(row)) {
                String name = cell.getAttribute("r");
                int column = column(name);
                cells.require(column > lastColumn && row(name) == number - 1, part, name + " is out of order");
                cells.require(Parts.number(cell, "s") < looks, part, name + " has no look");
                lastColumn = column;
                cells.take(part, name, cell, shared);
            }
        }
        return cells;
    }

    /** A cell's name, column and row counted from 0. */
    static String name(int column, int row) {
        String letters = column < 26 ? "" : Character.toString('A' + column / 26 - 1);
        return letters + (char) ('A' + column % 26) + (row + 1);
    }

    static int column(String name) {
        return letters(name).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    /** The row of a cell's name, from 0. */
    static int row(String name) {
        return Integer.parseInt(match(name).group(2)) - 1;
    }

    private static String letters(String name) {
        return match(name).group(1);
    }

    private static Matcher match(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches()) {
            throw new AssertionError("No cell's name: " + name);
        }
        return match;
    }

    private void take(String part, String name, Element cell, List<Element> shared) {
        String type = cell.getAttribute("t");
        if (type.equals("s")) {
            int at = Integer.parseInt(cell.getTextContent());
            require(at < shared.size(), part, name + " has no text " + at);
            texts.put(name, unescaped(shared.get(at).getTextContent()));
        } else if (type.equals("inlineStr")) {
            texts.put(name, unescaped(cell.getTextContent()));
            require(cell.getTextContent().length() <= 32_767, part, name + " is too long");
        }
        Optional<Element> formula = Parts.children(cell).stream()
                .filter(child -> child.getLocalName().equals("f"))
                .findFirst();
        formula.ifPresent(found -> formulas.put(name, found.getTextContent()));
    }

    /** What a spreadsheet shows for a text of the file. */
    static String unescaped(String text) {
        return Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private void require(boolean holds, String where, String otherwise) {
        if (!holds) {
            broken.add(where + ": " + otherwise);
        }
    }
}
