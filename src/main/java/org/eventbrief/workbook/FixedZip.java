package org.eventbrief.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies a zip as it is packed, its entries in one order, with one time and sizes in front. */
final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    private FixedZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
            target.setUseZip64(Zip64Mode.AsNeeded);
            List<ZipArchiveEntry> entries = Collections.list(source.getEntries());
            entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
            for (ZipArchiveEntry entry : entries) {
                target.addRawArchiveEntry(pinned(entry), source.getRawInputStream(entry));
            }
        }
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
