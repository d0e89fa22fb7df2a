package org.eventbrief.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the rows of one sheet to a file of their own as they come, from where they are put into the sheet: the library's own
 * way makes objects of each cell, and takes four times as long. Rows and cells come in the order of the sheet.
 */
final class RowXml implements Closeable {
    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] END_OF_TAG = ascii("\">");
    private static final byte[] END_OF_ROW = ascii("</row>\n");
    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] WORDS = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] WORDS_AND_SPACE = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_OF_WORDS = ascii("</t></is></c>");
    private static final byte[] VALUE = ascii("\"><v>");
    private static final byte[] END_OF_VALUE = ascii("</v></c>");

    private final XmlBytes xml;
    private final byte[][] cells;
    private byte[] row = {};

    RowXml(Path file, int columns) throws IOException {
        this.xml = new XmlBytes(Files.newOutputStream(file));
        this.cells = new byte[columns][];
        for (int at = 0; at < columns; at++) {
            cells[at] = ascii("<c r=\"" + CellReference.convertNumToColString(at));
        }
    }

    /** Begins a row, counted from 0. */
    void begin(int at) {
        begin(at, END_OF_TAG);
    }

    /** Begins a row of a height of its own. */
    void begin(int at, float points) {
        begin(at, ascii("\" ht=\"" + NumberText.of(points) + "\" customHeight=\"1\">"));
    }

    void end() {
        xml.raw(END_OF_ROW);
    }

    /** A cell of words. */
    void words(int column, int style, String words) {
        cell(column, style, keepsSpace(words) ? WORDS_AND_SPACE : WORDS);
        xml.escaped(words);
        xml.raw(END_OF_WORDS);
    }

    /** A cell of a whole number. */
    void whole(int column, int style, long value) {
        cell(column, style, VALUE);
        xml.whole(value);
        xml.raw(END_OF_VALUE);
    }

    /** A cell of any number. */
    void number(int column, int style, double value) {
        cell(column, style, VALUE);
        xml.ascii(NumberText.of(value));
        xml.raw(END_OF_VALUE);
    }

    /** A cell of a formula with the value that it has. */
    void formula(int column, int style, String formula, double value) {
        cell(column, style, ascii("\"><f>"));
        xml.escaped(formula);
        xml.ascii("</f><v>" + NumberText.of(value));
        xml.raw(END_OF_VALUE);
    }

    /** A cell that is empty but has a look. */
    void empty(int column, int style) {
        cell(column, style, ascii("\"/>"));
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private void begin(int at, byte[] rest) {
        row = ascii(Integer.toString(at + 1));
        xml.raw(ROW);
        xml.raw(row);
        xml.raw(rest);
    }

    private void cell(int column, int style, byte[] rest) {
        xml.raw(cells[column]);
        xml.raw(row);
        xml.raw(STYLE);
        xml.whole(style);
        xml.raw(rest);
    }

    /** Space at an end, and breaks and tabs anywhere, are lost unless the cell says that they matter. */
    private static boolean keepsSpace(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) < ' ') {
                return true;
            }
        }
        return !words.isEmpty()
                && (Character.isWhitespace(words.charAt(0))
                        || Character.isWhitespace(words.charAt(words.length() - 1)));
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
