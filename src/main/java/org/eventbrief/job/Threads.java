package org.eventbrief.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks at once and ends with the first failure, as it was thrown. */
final class Threads {
    private Threads() {}

    /** One thread for each task. */
    static void runAll(List<? extends Callable<Void>> tasks) throws IOException {
        runAll(tasks, tasks.size());
    }

    /** So many threads for all tasks. */
    static void runAll(List<? extends Callable<Void>> tasks, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<? extends Future<Void>> futures =
                    tasks.stream().map(pool::submit).toList();
            for (Future<Void> future : futures) {
                future.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            rethrow(Optional.ofNullable(failed.getCause()).orElse(failed));
        } finally {
            pool.shutdownNow();
        }
    }

    private static void rethrow(Throwable cause) throws IOException {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        throw new IllegalStateException(cause);
    }
}
