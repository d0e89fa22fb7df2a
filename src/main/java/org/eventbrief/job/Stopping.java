package org.eventbrief.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops a run in good order when the process is told to end: work ends at its next block, segment or report, the database is
 * closed, and only then does the process go. The next run takes up where this one stopped.
 */
final class Stopping {
    private static final long PATIENCE_SECONDS = 9;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "stop");
    private volatile boolean asked;

    /** Watches for the end of the process from now on. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was told to end. */
    boolean isAsked() {
        return asked;
    }

    /** Ends work that should not go on. */
    void check() {
        if (asked) {
            throw new CancellationException("stopped by a signal");
        }
    }

    /** The run is over, and the process may go. */
    void ended() {
        ended.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stopAndWait() {
        asked = true;
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("eventbrief: the run did not stop in time; the next one takes up all the same");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
