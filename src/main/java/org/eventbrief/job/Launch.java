package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eventbrief.edition.Folders;
import org.eventbrief.edition.Manifest;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** Launches the job: prepares it, finds out whether anything changed, and starts or resumes it. */
public final class Launch {
    private final RunRequest request;
    private final Progress progress;

    private Launch(RunRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** Runs what was asked, and says how it ended. */
    public static RunOutcome of(RunRequest request, Progress progress) {
        return of(request, progress, outcome -> {});
    }

    /**
     * Runs what was asked, and says how it ended; it throws nothing.
     *
     * @param ended is told the outcome while the lock is still held and, after a signal, before the process goes; not of a run
     *     that was locked out, for that never began
     */
    public static RunOutcome of(RunRequest request, Progress progress, Consumer<RunOutcome> ended) {
        Launch launch = new Launch(request, progress);
        try {
            launch.refuseReportsInInput();
            return launch.run(ended);
        } catch (Refusal refusal) {
            RunOutcome refused = RunOutcome.refused(refusal);
            if (refusal.ending() != Ending.LOCKED) {
                ended.accept(refused);
            }
            return refused;
        } catch (IOException failure) {
            RunOutcome failed = launch.failed(failure);
            ended.accept(failed);
            return failed;
        }
    }

    private RunOutcome run(Consumer<RunOutcome> ended) throws IOException {
        Stopping stopping = new Stopping();
        Engine.url(request.reports());
        RunLock lock = RunLock.of(request.reports());
        stopping.watch();
        try (lock) {
            RunOutcome outcome = told(stopping);
            ended.accept(outcome);
            return outcome;
        } finally {
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

    private RunOutcome told(Stopping stopping) {
        try {
            return locked(stopping);
        } catch (Refusal refusal) {
            return RunOutcome.refused(refusal);
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            return failed(failure);
        }
    }

    private RunOutcome failed(Throwable failure) {
        return Unwritable.refusal(failure, request.reports())
                .map(RunOutcome::refused)
                .orElse(RunOutcome.failed(failure));
    }

    private RunOutcome locked(Stopping stopping) throws IOException {
        progress.begin("Surveying", 0);
        Prepared prepared = Preparation.of(request);
        Optional<Manifest> unchanged = prepared.before().unchanged(prepared.identity(), prepared.editions());
        if (unchanged.isPresent() && !request.force() && !request.dryRun()) {
            StateFolder.clear(request.reports());
            return RunOutcome.unchanged(
                    prepared.editions().folder(unchanged.get().edition()),
                    EditionIndex.of(request.reports()).mend().stream().toList());
        }
        StateFolder.clearOthers(request.reports(), prepared.work());
        Run run = new Run(prepared, progress, stopping);
        prepared.before().damage().ifPresent(run::say);
        return new DamagedState(run).mended(() -> executed(run));
    }

    private RunOutcome executed(Run run) throws IOException {
        Files.createDirectories(run.prepared().blocks());
        JobExecution execution = new Engine(run).execute();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return RunOutcome.published(run.published(), run.summary(), run.said());
        }
        run.close();
        if (run.stopping().isAsked()) {
            return RunOutcome.stopped(run.said());
        }
        throw cause(execution, run);
    }

    /** The refusal among the causes if there is one, else all of them under the first. */
    private static RuntimeException cause(JobExecution execution, Run run) throws IOException {
        JobFailure failure = JobFailure.of(execution);
        // A run whose database fails under it is taken up at once, with what it has read.
        if (!failure.isOfDatabase()) {
            Folders.delete(run.prepared().work());
        }
        return failure.refusal().<RuntimeException>map(refusal -> refusal).orElse(failure);
    }
}
