package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.source.Block;
import org.eventbrief.source.SourceFile;

/**
 * A block to be read: the item of the first step.
 *
 * @param number its place among the blocks of all files
 * @param file the file
 * @param block the stretch of it
 */
record BlockTask(int number, SourceFile file, Block block) {
    /** All blocks of an input, in the order of its files. */
    static List<BlockTask> of(List<SourceFile> files) {
        List<BlockTask> tasks = new ArrayList<>();
        for (SourceFile file : files) {
            file.blocks().forEach(block -> tasks.add(new BlockTask(tasks.size(), file, block)));
        }
        return tasks;
    }
}
