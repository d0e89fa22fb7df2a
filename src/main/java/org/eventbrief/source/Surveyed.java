package org.eventbrief.source;

import java.util.List;
import org.eventbrief.notice.FileNotice;

/**
 * What was found in the input.
 *
 * @param files tables with at least one row, by name; a file's number is its place here
 * @param notices what else was found, by file name
 */
public record Surveyed(List<SourceFile> files, List<FileNotice> notices) {
    /** Copies what it is given. */
    public Surveyed {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }
}
