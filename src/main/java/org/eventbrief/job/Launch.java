package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.Folders;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Launches the job: prepares it, finds out whether anything changed, and starts or resumes it. */
public final class Launch {
    private final RunRequest request;
    private final Progress progress;

    private Launch(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** Runs what was asked, and says how it ended; everything that can be wrong with an input is in the outcome. */
    public static RunOutcome of(RunRequest request, Progress progress) {
        try {
            return new Launch(request, progress).run();
        } catch (Refusal refusal) {
            return new RunOutcome(
                    refusal.ending(), Optional.empty(), false, Optional.empty(), List.copyOf(refusal.notices()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private RunOutcome run() throws IOException {
        Stopping stopping = new Stopping();
        refuseReportsInInput();
        RunLock lock = RunLock.of(request.reports());
        stopping.watch();
        try {
            return locked(stopping);
        } finally {
            lock.close();
            stopping.ended();
        }
    }

    private void refuseReportsInInput() {
        Path reports = request.reports().toAbsolutePath().normalize();
        for (Path input : request.inputs()) {
            if (reports.startsWith(input.toAbsolutePath().normalize())) {
                throw Refusal.of(
                        Ending.WRONG_CONFIGURATION,
                        new TableNotice(
                                request.reports().toString(), 0, TableRule.REPORTS_IN_INPUT, "it lies in " + input));
            }
        }
    }

    private RunOutcome locked(Stopping stopping) throws IOException {
        progress.begin("Surveying", 0);
        Prepared prepared = Preparation.of(request);
        Optional<Manifest> unchanged = Repeats.unchanged(prepared.identity(), prepared.editions());
        if (unchanged.isPresent() && !request.force() && !request.dryRun()) {
            Path edition = prepared.editions().folder(unchanged.get().edition());
            return new RunOutcome(Ending.PUBLISHED, Optional.of(edition), true, Optional.empty(), List.of());
        }
        Files.createDirectories(prepared.blocks());
        StateFolder.clearOthers(request.reports(), prepared.work());
        Run run = new Run(prepared, progress, stopping);
        try (ConfigurableApplicationContext context = context(run)) {
            return outcome(run, start(context, run));
        }
    }

    private ConfigurableApplicationContext context(Run run) {
        Path database = StateFolder.of(request.reports())
                .toAbsolutePath()
                .resolve("state")
                .resolve("batch");
        return new SpringApplicationBuilder(EventbriefJob.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties("spring.datasource.url=jdbc:h2:file:" + database + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
                .initializers((GenericApplicationContext context) -> context.registerBean("run", Run.class, () -> run))
                .run();
    }

    private JobExecution start(ConfigurableApplicationContext context, Run run) {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        JobParameters parameters = parameters(run.prepared().identity());
        JobExecution last = repository.getLastJobExecution(EventbriefJob.NAME, parameters);
        if (last != null) {
            recover(repository, last);
            forgetUseless(repository, last, run);
        }
        run.progress().begin("Reading", run.prepared().bytes());
        try {
            return operator.start(context.getBean("eventbrief", Job.class), parameters);
        } catch (org.springframework.batch.core.job.JobExecutionException impossible) {
            throw new IllegalStateException(impossible);
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

    /** A run whose blocks are gone, or whose edition was taken away after it was published, has to begin anew. */
    private static void forgetUseless(JobRepository repository, JobExecution last, Run run) {
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

    private RunOutcome outcome(Run run, JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new RunOutcome(Ending.PUBLISHED, run.published(), false, run.summary(), List.of());
        }
        run.close();
        if (run.stopping().isAsked()) {
            return new RunOutcome(Ending.TERMINATED, Optional.empty(), false, Optional.empty(), List.of());
        }
        Folders.delete(run.prepared().work());
        Throwable cause = cause(execution);
        if (cause instanceof Refusal refusal) {
            throw refusal;
        }
        throw new IllegalStateException("the run failed", cause);
    }

    /** The refusal among the causes if there is one, else the first failure of all. */
    private static Throwable cause(JobExecution execution) {
        Deque<Throwable> all = new ArrayDeque<>(execution.getAllFailureExceptions());
        execution.getStepExecutions().forEach(step -> all.addAll(step.getFailureExceptions()));
        Throwable first = all.isEmpty() ? new IllegalStateException(execution.toString()) : all.peek();
        for (Throwable failure : all) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal) {
                    return cause;
                }
            }
        }
        return first;
    }
}
