package org.eventbrief.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The files in which rows wait until their sheets are put together, by the name of the sheet's part. */
final class RowFiles implements Closeable {
    private final Path folder;
    private final List<RowXml> open = new ArrayList<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    RowFiles(Path folder) {
        this.folder = folder;
    }

    RowXml of(XSSFSheet sheet, int columns) {
        Path file = folder.resolve("rows" + open.size() + ".xml");
        try {
            RowXml rows = new RowXml(file, columns);
            open.add(rows);
            files.put(sheet.getPackagePart().getPartName().getName().substring(1), file);
            return rows;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** From the part of each sheet to the file of its rows. */
    Map<String, Path> byPart() {
        return files;
    }

    @Override
    public void close() throws IOException {
        for (RowXml rows : open) {
            rows.close();
        }
    }
}
