package org.eventbrief.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells cheaply that a file is the one that it was.
 *
 * @param bytes its length
 * @param modified when it was last changed
 * @param key what the file system knows it by, or empty where that has no such keys
 */
record FileStamp(long bytes, FileTime modified, String key) {
    static FileStamp of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Object key = now.fileKey();
        return new FileStamp(now.size(), now.lastModifiedTime(), key == null ? "" : key.toString());
    }
}
