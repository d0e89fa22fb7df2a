package org.eventbrief.source;

import java.nio.file.Path;
import java.util.List;

/**
 * A table of events that was recognised, ready to be read.
 *
 * @param number its place among the files of the input
 * @param path where it lies
 * @param member the name within a zip archive, or empty
 * @param name relative to its input root, with {@code /}; a member's is the archive's name, {@code /} and its own
 * @param bytes length of the file as it lies on disk
 * @param stamp of the file before its bytes were looked at
 * @param sha256 of the file as it lies on disk, in hexadecimal digits
 * @param format the source format
 * @param layout where the format's fields stand
 * @param encoding how bytes become text
 * @param dialect how cells are set apart
 * @param release the provider's release, or empty where it is unknown or the dataset has none
 * @param candidate whether this is a candidate release
 * @param rows how many rows there are, without header, tags and blank lines
 * @param blocks all of it, cut at row ends
 */
public record SourceFile(
        int number,
        Path path,
        String member,
        String name,
        long bytes,
        FileStamp stamp,
        String sha256,
        SourceFormat format,
        Layout layout,
        Encoding encoding,
        Dialect dialect,
        String release,
        boolean candidate,
        long rows,
        List<Block> blocks) {
    /** Copies what it is given. */
    public SourceFile {
        blocks = List.copyOf(blocks);
    }

    /** The same file with another number, where some files of the input are left out. */
    public SourceFile numbered(int place) {
        return new SourceFile(
                place, path, member, name, bytes, stamp, sha256, format, layout, encoding, dialect, release, candidate,
                rows, blocks);
    }

    /** Whether rows of one id and timestamp are one event. */
    public boolean joinsRows() {
        return format.joined();
    }

    /** Whether it has the provider's ids of actors. */
    public boolean hasActorIds() {
        return layout.has(Field.SIDE_1_ID);
    }
}
