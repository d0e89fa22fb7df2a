package org.eventbrief.source;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.Reader;

/** Lets FastCSV fill one {@link Row} again and again, without a text for each cell. */
final class RowCollector extends CsvCallbackHandler<Row> {
    /** More than the longest record that a block may hold. */
    private static final int BUFFER = 4 * Cutter.LONGEST_RECORD;

    private final Row row;
    private final SwallowedRows swallowed;
    private RecordType type = RecordType.DATA;

    private RowCollector(Row row, char separator) {
        this.row = row;
        this.swallowed = new SwallowedRows(separator, row.width());
    }

    /**
     * Reads rows, each into the same object; empty lines are passed over.
     *
     * @param bytes as ISO-8859-1 characters
     */
    static CsvReader<Row> read(Dialect dialect, Row row, Reader bytes) {
        return dialect.reader().maxBufferSize(BUFFER).build(new RowCollector(row, dialect.separator()), bytes);
    }

    @Override
    protected void beginRecord(long line) {
        type = RecordType.DATA;
        row.begin(line);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        row.add(buffer, offset, length);
        if (quoted && length > SwallowedRows.LEAST_CHARACTERS) {
            row.swallows(swallowed.in(buffer, offset, length));
        }
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return row.cells();
    }

    @Override
    protected Row buildRecord() {
        return row;
    }
}
