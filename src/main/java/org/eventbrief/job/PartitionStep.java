package org.eventbrief.job;

import java.util.function.Function;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A step that partitions share at once: each execution has one of its own, so that what it remembers stays its own. */
final class PartitionStep implements Step {
    private final String name;
    private final Function<ExecutionContext, Step> steps;

    /** @param steps makes the step of a partition from what the partitioner put down for it */
    PartitionStep(String name, Function<ExecutionContext, Step> steps) {
        this.name = name;
        this.steps = steps;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        steps.apply(execution.getExecutionContext()).execute(execution);
    }
}
