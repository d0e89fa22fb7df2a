package org.eventbrief.source;

import java.nio.file.Path;

/**
 * A file that may hold a table or, as an archive, several.
 *
 * @param path where it lies
 * @param name relative to its input root, with {@code /}
 */
record Found(Path path, String name) {}
