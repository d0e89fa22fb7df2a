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
    /** Who has learnt so many words is given up: what is new in every row need not be kept for the next block. */
    private static final int MOST_WORDS = 1 << 18;

    private final boolean accounts;
    private final Queue<RowReader> idle = new ConcurrentLinkedQueue<>();

    private BlockReader(boolean accounts) {
        this.accounts = accounts;
    }

    /** A reader that {@linkplain #count counts}. */
    public static BlockReader counting() {
        return new BlockReader(false);
    }

    /** A reader of {@linkplain #read all that rows tell}. */
    public static BlockReader telling() {
        return new BlockReader(true);
    }

    /**
     * Reads a block for what its rows tell.
     *
     * @param rows takes each row in the order of the file
     * @throws Refusal where the file cannot be read any more, or has changed
     */
    public void read(SourceFile file, Block block, Rows rows) {
        go(file, block, rows, (reader, row, line) -> reader.read(row, line, rows));
    }

    /**
     * Reads a block for what counting needs of its rows.
     *
     * @param rows takes each row in the order of the file
     * @throws Refusal where the file cannot be read any more, or has changed
     */
    public void count(SourceFile file, Block block, CountedRows rows) {
        go(file, block, rows, (reader, row, line) -> reader.count(row, line, rows));
    }

    private void go(SourceFile file, Block block, Findings findings, Taker taker) {
        switch (block.content()) {
            case ROWS, OPEN_ROW -> readRows(file, block, taker);
            case ENDLESS_ROW -> findings.rejected(whole(file, block, RejectionRule.CELL_TOO_LONG));
            case UNCLOSED_ROW -> findings.rejected(whole(file, block, RejectionRule.UNCLOSED_QUOTE));
        }
    }

    /** Takes a row with its reader. */
    private interface Taker {
        void take(RowReader reader, Row row, long line);
    }

    /** Gives up what was learnt, once all is read. */
    public void forget() {
        idle.clear();
    }

    private static RejectedRow whole(SourceFile file, Block block, RejectionRule rule) {
        return new RejectedRow(new RowRef(file.name(), block.firstLine()), rule, "", "", "");
    }

    private void readRows(SourceFile file, Block block, Taker taker) {
        Contents contents = new Contents(file.path(), file.member(), file.encoding());
        try (InputStream in = contents.open(block.from());
                Stretch stretch = new Stretch(in, block.bytes())) {
            readRows(file, block, utf8(stretch, file.encoding()), taker);
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

    private void readRows(SourceFile file, Block block, InputStream utf8, Taker taker) throws IOException {
        RowReader reader = reader(file, block.content() == Block.Content.OPEN_ROW);
        Row row = reader.row();
        Records records = new Records(file.dialect(), row, utf8);
        int headers = block.headers();
        while (records.next()) {
            if (headers > 0) {
                headers--;
            } else if (row.lastFull() >= 0) {
                taker.take(reader, row, block.firstLine() + row.line() - 1);
            }
        }
        if (reader.words().size() < MOST_WORDS) {
            idle.add(reader);
        }
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
