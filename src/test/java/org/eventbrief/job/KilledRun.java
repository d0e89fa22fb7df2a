package org.eventbrief.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eventbrief.cli.Child;

/** A run that is killed by SIGKILL at the n-th thing that it tells of its progress: steps, blocks, segments, reports. */
public final class KilledRun implements Progress {
    private final AtomicInteger left;

    private KilledRun(int point) {
        this.left = new AtomicInteger(point);
    }

    /** Takes the point, 0 for none, the number of threads, an input and a reports folder. */
    public static void main(String[] args) {
        RunOutcome outcome = Launch.of(
                request(Path.of(args[2]), Path.of(args[3]), Integer.parseInt(args[1])),
                new KilledRun(Integer.parseInt(args[0])));
        System.exit(outcome.ending().code());
    }

    static RunRequest request(Path input, Path reports, int threads) {
        return new RunRequest(
                List.of(input),
                reports,
                Optional.empty(),
                Optional.empty(),
                RunRequest.Narrowing.NONE,
                Optional.empty(),
                threads,
                RunRequest.MAX_REJECTED,
                false,
                false);
    }

    @Override
    public void begin(String what, long steps) {
        told();
    }

    @Override
    public void advance(long steps) {
        told();
    }

    private void told() {
        if (left.decrementAndGet() == 0) {
            Child.signalSelf("KILL");
            awaitTheEnd();
        }
    }

    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
