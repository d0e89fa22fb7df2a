package org.eventbrief.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The whole flow of a run, from files to a published edition.
 *
 * <p>Before the job starts, {@link Preparation} surveys the input: files are found, fingerprinted and recognised, and their
 * fingerprints become the job's parameters. Then, one step after the other:
 *
 * <ol>
 *   <li>{@code read}: blocks of files become compact events or findings, kept by segment. The only long step: partitions work
 *       at once, and each remembers its next block, so that a killed run goes on there.
 *   <li>{@code count}: segment after segment, rows of one event are settled, names become actors, events are counted, and the
 *       ledger is written. What it counts lives in memory, so a run that is taken up again counts again.
 *   <li>{@code data}, {@code workbooks}, {@code briefings}, {@code front-page}: the edition is written into a staging folder.
 *   <li>{@code publish}: the folder is moved into its place, and {@code latest} points at it.
 * </ol>
 */
final class EventbriefJob {
    static final String NAME = "eventbrief";

    private static final String PARTITION = "readBlocks";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Run run;

    private EventbriefJob(BatchState state, Run run) {
        this.repository = state.repository();
        this.transactions = state.transactions();
        this.run = run;
    }

    /** The job of a run. */
    static Job of(BatchState state, Run run) {
        return new EventbriefJob(state, run).job();
    }

    private Job job() {
        Edition edition = new Edition(run);
        return new JobBuilder(NAME, repository)
                .start(read())
                .next(step("count", edition::count))
                .next(step("data", edition::writeData))
                .next(step("workbooks", edition::writeWorkbooks))
                .next(step("briefings", edition::writeBriefings))
                .next(step("front-page", edition::writeFrontPage))
                .next(step("publish", edition::publish))
                .build();
    }

    private Step read() {
        BlockProcessor processor = new BlockProcessor(run);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("read-");
        threads.setConcurrencyLimit(run.prepared().request().threads());
        return new StepBuilder("read", repository)
                .listener(new AfterReading(processor))
                .partitioner(PARTITION, new BlockPartitioner(run))
                .step(new PartitionStep(PARTITION, partition -> readBlocks(partition, processor)))
                .gridSize(BlockPartitioner.PARTITIONS)
                .taskExecutor(threads)
                .build();
    }

    private Step readBlocks(ExecutionContext partition, BlockProcessor processor) {
        return new StepBuilder(PARTITION, repository)
                .<BlockTask, BlockYield>chunk(1)
                .transactionManager(transactions)
                .reader(new BlockItemReader(run, partition))
                .processor(processor)
                .writer(new BlockYieldWriter(run))
                .build();
    }

    /** What such a step makes lies in memory or in the staging folder, so a run that is taken up again repeats it. */
    private Step step(String name, EditionTasklet.Work work) {
        return new StepBuilder(name, repository)
                .tasklet(new EditionTasklet(run.stopping(), work), transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
