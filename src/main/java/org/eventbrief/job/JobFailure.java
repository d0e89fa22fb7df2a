package org.eventbrief.job;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eventbrief.notice.Refusal;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.DataAccessException;

/** A job that did not complete, with everything that went wrong in it. */
final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private JobFailure(Throwable first) {
        super("the run failed", first);
    }

    static JobFailure of(JobExecution execution) {
        List<Throwable> all = new ArrayList<>(execution.getAllFailureExceptions());
        execution.getStepExecutions().forEach(step -> all.addAll(step.getFailureExceptions()));
        JobFailure failure =
                new JobFailure(all.isEmpty() ? new IllegalStateException(execution.toString()) : all.get(0));
        all.stream().skip(1).forEach(failure::addSuppressed);
        return failure;
    }

    /** What the run was refused for, if that is why. */
    Optional<Refusal> refusal() {
        return Causes.of(this).stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    boolean isOfDatabase() {
        return refusal().isEmpty() && isOfDatabase(this);
    }

    /** Whether a failure is the job repository's; a stopped run, whose connections were broken off, is none. */
    static boolean isOfDatabase(Throwable failure) {
        List<Throwable> causes = Causes.of(failure);
        return causes.stream().noneMatch(CancellationException.class::isInstance)
                && causes.stream()
                        .anyMatch(cause -> cause instanceof SQLException || cause instanceof DataAccessException);
    }
}
