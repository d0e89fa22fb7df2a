package org.eventbrief.job;

import java.io.IOException;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Saves what blocks yielded; a file appears whole, so a block that is read twice after a kill is saved once. */
final class BlockYieldWriter implements ItemWriter<BlockYield> {
    private final Run run;

    BlockYieldWriter(Run run) {
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends BlockYield> chunk) throws IOException {
        for (BlockYield block : chunk) {
            block.writer().write(run.prepared().block(block.task()));
            run.progress().advance(block.task().block().bytes());
        }
    }
}
