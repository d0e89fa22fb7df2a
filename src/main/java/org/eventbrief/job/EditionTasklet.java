package org.eventbrief.job;

import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** One step of the making of an edition, as Spring Batch calls it. */
final class EditionTasklet implements Tasklet {
    private final Stopping stopping;
    private final Work work;

    EditionTasklet(Stopping stopping, Work work) {
        this.stopping = stopping;
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        stopping.check();
        work.run();
        return RepeatStatus.FINISHED;
    }

    /** What the step does. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }
}
