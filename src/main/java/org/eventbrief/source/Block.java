package org.eventbrief.source;

/**
 * A stretch of a file that begins and ends with a row, the unit of reading.
 *
 * @param number from 0 within its file
 * @param from its first byte in the plain file, or in what an archive unpacks to (of UTF-16, in its UTF-8 form)
 * @param to the byte after its last
 * @param firstLine physical line on which it begins, from 1
 * @param headers how many records at its start are header
 * @param content what stands in it
 */
public record Block(int number, long from, long to, long firstLine, int headers, Content content) {
    /** What a block holds. */
    public enum Content {
        /** Rows. */
        ROWS,
        /** The last row of a file that ends without a line end, so that it may be cut off. */
        OPEN_ROW,
        /** One record of so many bytes or lines that a quote must be missing. */
        ENDLESS_ROW,
        /** One record whose quote is never closed: the rest of the file. */
        UNCLOSED_ROW
    }

    /** Whether it is one record that hides what it holds, for a quote is missing. */
    public boolean hides() {
        return content == Content.ENDLESS_ROW || content == Content.UNCLOSED_ROW;
    }

    /** Its length in bytes. */
    public long bytes() {
        return to - from;
    }
}
