package org.eventbrief.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Shares the blocks out in runs of about as many bytes; the same for every number of threads, so that any may go on. */
final class BlockPartitioner implements Partitioner {
    /** More than there are threads, so that none waits long for another. */
    static final int PARTITIONS = 16;

    static final String FIRST = "first";
    static final String BEFORE = "before";

    private final Run run;

    BlockPartitioner(Run run) {
        this.run = run;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        List<BlockTask> tasks = BlockTask.of(run.prepared().files());
        long share = run.prepared().bytes() / gridSize + 1;
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        int first = 0;
        long bytes = 0;
        for (int i = 0; i < tasks.size(); i++) {
            bytes += tasks.get(i).block().bytes();
            if (bytes >= share || i == tasks.size() - 1) {
                partitions.put("part-" + (100 + partitions.size()), context(first, i + 1));
                first = i + 1;
                bytes = 0;
            }
        }
        return partitions;
    }

    private static ExecutionContext context(int first, int before) {
        ExecutionContext context = new ExecutionContext();
        context.putInt(FIRST, first);
        context.putInt(BEFORE, before);
        return context;
    }
}
