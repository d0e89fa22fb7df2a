package org.eventbrief.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows leave memory as they come and wait in a folder of ours. */
final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int WINDOW = 8;

    private final Path folder;
    private int sheets;

    StreamedWorkbook(Path folder) {
        super(new XSSFWorkbook(), WINDOW, false, false);
        this.folder = folder;
        // It would leave out the rows above the streamed ones.
        setShouldCalculateSheetDimensions(false);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        sheets++;
        return new RowXml(folder.resolve("rows" + sheets + ".xml"));
    }

    // The library closes the row files before it flushes what a failed run left over, and complains in the log.
    @Override
    public void close() throws IOException {
        try {
            flushSheets();
        } finally {
            super.close();
        }
    }

    // Level 1 takes half the time of level 6 for a third more bytes.
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }
}
