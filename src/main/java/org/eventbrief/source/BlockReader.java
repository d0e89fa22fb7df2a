package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;

/**
 * Turns the rows of a block into events or findings. One serves all threads: each borrows what earlier blocks of a file have
 * taught about its texts, which changes nothing but the time it takes.
 */
public final class BlockReader {
    private final boolean accounts;
    private final Queue<RowReader> idle = new ConcurrentLinkedQueue<>();

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
     * @throws Refusal where the file cannot be read any more, or has changed
     */
    public void read(SourceFile file, Block block, Rows rows) {
        switch (block.content()) {
            case ROWS, OPEN_ROW -> readRows(file, block, rows);
            case ENDLESS_ROW -> rows.rejected(whole(file, block, RejectionRule.CELL_TOO_LONG));
            case UNCLOSED_ROW -> rows.rejected(whole(file, block, RejectionRule.UNCLOSED_QUOTE));
        }
    }

    /** Gives up what was learnt, once all is read. */
    public void forget() {
        idle.clear();
    }

    private static RejectedRow whole(SourceFile file, Block block, RejectionRule rule) {
        return new RejectedRow(new RowRef(file.name(), block.firstLine()), rule, "", "", "");
    }

    private void readRows(SourceFile file, Block block, Rows rows) {
        Contents contents = new Contents(file.path(), file.member(), file.encoding());
        try (InputStream in = contents.open(block.from());
                Stretch stretch = new Stretch(in, block.bytes())) {
            readRows(file, block, utf8(stretch, file.encoding()), rows);
            if (stretch.missing() > 0) {
                throw refusal(file, FileRule.CHANGED_WHILE_READING, "");
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw refusal(file, FileRule.UNREADABLE, Sentences.of(unreadable));
        }
    }

    private static InputStream utf8(InputStream in, Encoding encoding) {
        return encoding == Encoding.WINDOWS_1252 ? new Recoded(in, encoding) : in;
    }

    private void readRows(SourceFile file, Block block, InputStream utf8, Rows rows) throws IOException {
        RowReader reader = reader(file, block.content() == Block.Content.OPEN_ROW);
        Row row = reader.row();
        Records records = new Records(file.dialect(), row, utf8);
        int headers = block.headers();
        while (records.next()) {
            if (headers > 0) {
                headers--;
            } else if (row.lastFull() >= 0) {
                reader.read(row, block.firstLine() + row.line() - 1, rows);
            }
        }
        idle.add(reader);
    }

    /** One that nobody uses; those of another file are given up. */
    private RowReader reader(SourceFile file, boolean open) {
        RowReader before = idle.poll();
        return before != null && before.reads(file, open) ? before : new RowReader(file, accounts, open);
    }

    private static Refusal refusal(SourceFile file, FileRule rule, String detail) {
        return Refusal.of(Ending.FAILED, new FileNotice(file.name(), rule, detail));
    }
}
