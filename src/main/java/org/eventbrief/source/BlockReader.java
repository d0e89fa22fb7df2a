package org.eventbrief.source;

/** Turns the rows of a block into events or findings; without state, so one serves all threads. */
public final class BlockReader {
    private final boolean accounts;

    private BlockReader(boolean accounts) {
        this.accounts = accounts;
    }

    /** A reader for counting: {@link org.eventbrief.event.Event#account()} is always empty. */
    public static BlockReader counting() {
        return new BlockReader(false);
    }

    /** A reader that also reads what is told of an event beyond what is counted. */
    public static BlockReader telling() {
        return new BlockReader(true);
    }

    /**
     * Reads a block.
     *
     * @param rows takes each row in the order of the file
     * @throws org.eventbrief.notice.Refusal where the file cannot be read any more, or has changed
     */
    public void read(SourceFile file, Block block, Rows rows) {
        if (accounts) {
            throw new UnsupportedOperationException(file.name() + block + rows);
        }
    }
}
