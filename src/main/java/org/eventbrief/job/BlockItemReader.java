package org.eventbrief.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gives the blocks of a partition one after the other, and remembers the next in the step's context. */
final class BlockItemReader implements ItemStreamReader<BlockTask> {
    private static final String NEXT = "next";

    private final List<BlockTask> tasks;
    private final int before;
    private final Stopping stopping;
    private int next;

    /** @param partition its first block and the one before which it ends, as {@link BlockPartitioner} has put them down */
    BlockItemReader(Run run, ExecutionContext partition) {
        this.tasks = BlockTask.of(run.prepared().files());
        this.stopping = run.stopping();
        this.next = partition.getInt(BlockPartitioner.FIRST);
        this.before = partition.getInt(BlockPartitioner.BEFORE);
    }

    @Override
    public void open(ExecutionContext context) {
        next = context.getInt(NEXT, next);
    }

    @Override
    public @Nullable BlockTask read() {
        stopping.check();
        return next < before ? tasks.get(next++) : null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(NEXT, next);
    }
}
