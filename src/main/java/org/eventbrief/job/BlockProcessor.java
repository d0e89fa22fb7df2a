package org.eventbrief.job;

import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.source.BlockReader;
import org.eventbrief.source.CountedRows;
import org.eventbrief.store.BlockWriter;
import org.eventbrief.store.Segments;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a block: each of its rows becomes an event or a finding. */
final class BlockProcessor implements ItemProcessor<BlockTask, BlockYield> {
    private final BlockReader reader = BlockReader.counting();
    private final int segments;

    BlockProcessor(Run run) {
        this.segments = Segments.suiting(run.prepared().bytes());
    }

    @Override
    public BlockYield process(BlockTask task) {
        BlockWriter writer = new BlockWriter(task.file().number(), segments);
        reader.count(task.file(), task.block(), new CountedRows() {
            @Override
            public void event(CompactEvent event, Words words) {
                writer.add(event, words);
            }

            @Override
            public void rejected(RejectedRow row) {
                writer.add(row);
            }

            @Override
            public void remarked(RemarkedRow row) {
                writer.add(row);
            }
        });
        return new BlockYield(task, writer);
    }

    /** Once all is read, gives up what helped to read it. */
    void finish() {
        reader.forget();
    }
}
