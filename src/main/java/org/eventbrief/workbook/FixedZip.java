package org.eventbrief.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies a zip as it is packed but for the rows that it puts into sheets, its entries in one order and with one time. */
final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    private static final String END_OF_ROWS = "</sheetData>";

    private FixedZip() {}

    /**
     * Copies the zip.
     *
     * @param rows from the name of a sheet's entry to a file of the rows that follow those it has
     */
    static void copy(Path from, Path to, Map<String, Path> rows) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
            target.setUseZip64(Zip64Mode.AsNeeded);
            // Level 1 takes half the time of level 6 for a third more bytes.
            target.setLevel(Deflater.BEST_SPEED);
            List<ZipArchiveEntry> entries = Collections.list(source.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            for (ZipArchiveEntry entry : entries) {
                Optional<Path> more = Optional.ofNullable(rows.get(entry.getName()));
                if (more.isPresent()) {
                    splice(source, entry, more.get(), target);
                } else {
                    target.addRawArchiveEntry(pinned(entry), source.getRawInputStream(entry));
                }
            }
        }
    }

    private static void splice(ZipFile source, ZipArchiveEntry entry, Path rows, ZipArchiveOutputStream target)
            throws IOException {
        String sheet;
        try (InputStream in = source.getInputStream(entry)) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int end = sheet.indexOf(END_OF_ROWS);
        ZipArchiveEntry spliced = new ZipArchiveEntry(entry.getName());
        spliced.setTimeLocal(TIME);
        target.putArchiveEntry(spliced);
        target.write(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
        Files.copy(rows, target);
        target.write(sheet.substring(end).getBytes(StandardCharsets.UTF_8));
        target.closeArchiveEntry();
    }

    private static ZipArchiveEntry pinned(ZipArchiveEntry entry) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setCrc(entry.getCrc());
        copy.setTimeLocal(TIME);
        return copy;
    }
}
