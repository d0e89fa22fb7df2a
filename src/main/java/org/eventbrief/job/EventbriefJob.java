package org.eventbrief.job;

import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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
@Configuration(proxyBeanMethods = false)
@Import(BatchState.class)
class EventbriefJob {
    static final String NAME = "eventbrief";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Run run;

    EventbriefJob(JobRepository repository, PlatformTransactionManager transactions, Run run) {
        this.repository = repository;
        this.transactions = transactions;
        this.run = run;
    }

    @Bean
    Job eventbrief(Step read) {
        Edition edition = new Edition(run);
        return new JobBuilder(NAME, repository)
                .start(read)
                .next(step("count", edition::count))
                .next(step("data", edition::writeData))
                .next(step("workbooks", edition::writeWorkbooks))
                .next(step("briefings", edition::writeBriefings))
                .next(step("front-page", edition::writeFrontPage))
                .next(step("publish", edition::publish))
                .build();
    }

    @Bean
    Step read(Step readBlocks, BlockProcessor processor) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("read-");
        threads.setConcurrencyLimit(run.prepared().request().threads());
        return new StepBuilder("read", repository)
                .listener(new AfterReading(processor))
                .partitioner("readBlocks", new BlockPartitioner(run))
                .step(readBlocks)
                .gridSize(BlockPartitioner.PARTITIONS)
                .taskExecutor(threads)
                .build();
    }

    @Bean
    Step readBlocks(BlockItemReader blocks, BlockProcessor processor) {
        return new StepBuilder("readBlocks", repository)
                .<BlockTask, BlockYield>chunk(1)
                .transactionManager(transactions)
                .reader(blocks)
                .processor(processor)
                .writer(new BlockYieldWriter(run))
                .build();
    }

    @Bean
    BlockProcessor processor() {
        return new BlockProcessor(run);
    }

    @Bean
    @StepScope
    BlockItemReader blocks(
            @Value("#{stepExecutionContext['first']}") int first,
            @Value("#{stepExecutionContext['before']}") int before) {
        return new BlockItemReader(run, first, before);
    }

    /** What such a step makes lies in memory or in the staging folder, so a run that is taken up again repeats it. */
    private Step step(String name, EditionTasklet.Work work) {
        return new StepBuilder(name, repository)
                .tasklet(new EditionTasklet(run.stopping(), work), transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
