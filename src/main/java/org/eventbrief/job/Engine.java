package org.eventbrief.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts or resumes the job in Spring Batch, whose repository lies in a file of H2, opened within this process. */
final class Engine {
    /** How many runs the repository remembers; it needs only the one at hand, and should not grow over years. */
    private static final int REMEMBERED = 20;

    private final Run run;

    Engine(Run run) {
        this.run = run;
    }

    /** Runs the job to its end, whatever that is. */
    JobExecution execute() {
        try (BatchState state = BatchState.open(url(run.prepared().request().reports()))) {
            return start(state);
        }
    }

    /**
     * Where the repository lies, embedded: no server listens. Without a delay in writing, a kill loses nothing that was
     * committed; on a stop the job closes the database, not H2's own hook.
     *
     * @throws Refusal where the folder's name would be taken for settings of the database
     */
    static String url(Path reports) {
        String file = StateFolder.database(reports)
                .toAbsolutePath()
                .normalize()
                .resolve("batch")
                .toString();
        if (file.contains(";") || file.contains("${")) {
            throw Refusal.of(
                    Ending.WRONG_CONFIGURATION,
                    new FileNotice(reports.toString(), FileRule.NO_SUCH_FOLDER_NAME, "it has ; or ${ in its path"));
        }
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private JobExecution start(BatchState state) {
        JobRepository repository = state.repository();
        JobParameters parameters = parameters(run.prepared().identity());
        JobExecution last = repository.getLastJobExecution(EventbriefJob.NAME, parameters);
        forgetOld(repository, last);
        if (last != null) {
            recover(repository, last);
            forgetUseless(repository, last);
        } else {
            forgetUnbegun(repository, parameters);
        }
        run.progress().begin("Reading", run.prepared().bytes());
        try {
            return state.operator().start(EventbriefJob.of(state, run), parameters);
        } catch (JobExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void forgetOld(JobRepository repository, @Nullable JobExecution last) {
        long kept = last == null ? -1 : last.getJobInstance().getId();
        List<JobInstance> old;
        do {
            old = repository.getJobInstances(EventbriefJob.NAME, REMEMBERED, 100).stream()
                    .filter(instance -> instance.getId() != kept)
                    .toList();
            old.forEach(repository::deleteJobInstance);
        } while (!old.isEmpty());
    }

    /** A kill between the two leaves an instance without an execution, which Batch would not start. */
    private static void forgetUnbegun(JobRepository repository, JobParameters parameters) {
        JobInstance unbegun = repository.getJobInstance(EventbriefJob.NAME, parameters);
        if (unbegun != null) {
            repository.deleteJobInstance(unbegun);
        }
    }

    /** Under the lock nobody else runs, so what a kill left as running, or in doubt, has failed and may be taken up. */
    private static void recover(JobRepository repository, JobExecution last) {
        for (StepExecution step : last.getStepExecutions()) {
            if (isInDoubt(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(Optional.ofNullable(step.getStartTime()).orElse(step.getCreateTime()));
                repository.update(step);
            }
        }
        if (isInDoubt(last.getStatus())) {
            last.setStatus(BatchStatus.FAILED);
            last.setExitStatus(ExitStatus.FAILED);
            last.setEndTime(Optional.ofNullable(last.getStartTime()).orElse(last.getCreateTime()));
            repository.update(last);
        }
    }

    private static boolean isInDoubt(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    /** A run whose blocks are gone, or whose edition was taken away after it was published, begins anew. */
    private void forgetUseless(JobRepository repository, JobExecution last) {
        boolean blocksGone = BlockTask.of(run.prepared().files()).stream()
                .map(run.prepared()::block)
                .noneMatch(Files::exists);
        if (last.getStatus() == BatchStatus.COMPLETED || blocksGone) {
            repository.deleteJobInstance(last.getJobInstance());
        }
    }

    private static JobParameters parameters(RunIdentity identity) {
        return new JobParametersBuilder()
                .addString("input", identity.input())
                .addString("configuration", identity.configuration())
                .addString("version", identity.version())
                .addString("asOf", identity.asOf())
                .addString("scope", RunIdentity.fingerprintOf(identity.scope()))
                .addString("before", identity.before())
                .addLong("forced", (long) identity.forced())
                .toJobParameters();
    }
}
