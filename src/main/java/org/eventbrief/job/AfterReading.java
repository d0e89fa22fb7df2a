package org.eventbrief.job;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Frees what only reading needs, for counting needs the memory. */
final class AfterReading implements StepExecutionListener {
    private final BlockProcessor processor;

    AfterReading(BlockProcessor processor) {
        this.processor = processor;
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        processor.finish();
        return step.getExitStatus();
    }
}
