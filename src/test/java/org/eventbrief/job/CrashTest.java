package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eventbrief.cli.Child;
import org.eventbrief.cli.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment is taken up by the next, which publishes the very bytes of an undisturbed one. */
class CrashTest {
    private static final int KILLS = Integer.getInteger("eventbrief.kills", 10);
    private static final int FILES = 24;

    @TempDir
    static Path folder;

    private static Map<String, String> first = Map.of();
    private static Map<String, String> second = Map.of();
    private static Map<String, String> ledger = Map.of();
    private static int points;

    @BeforeAll
    static void publishUndisturbed() throws IOException {
        Desk one = new Desk(Files.createDirectory(folder.resolve("one")));
        one.with("eventbrief.yaml", "interest: {top: 2}\n");
        fill(one, 3);
        run(one, 2, Progress.SILENT);
        first = Desk.files(one.latest());
        fill(one, 4);
        Desk two = one.copyTo(folder.resolve("two"));
        Told told = new Told();
        run(two, 2, told);
        second = Desk.files(two.latest());
        ledger = Desk.files(ledger(two));
        points = told.all.get();
    }

    /** Many files, so that there are many blocks. */
    private static void fill(Desk desk, int deaths) {
        for (int file = 0; file < FILES; file++) {
            desk.with(
                    "part-" + file + ".csv",
                    Desk.HEADER + "e" + file + ",2020-01-02,clash,Arkonia,Front " + file % 5 + "," + (deaths + file)
                            + "\n");
        }
    }

    private static void run(Desk desk, int threads, Progress progress) {
        RunOutcome outcome = Launch.of(KilledRun.request(desk.input(), desk.reports(), threads), progress);
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.ending().code()).isZero();
        assertThat(outcome.problems()).isEmpty();
    }

    private static Path ledger(Desk desk) {
        return desk.reports()
                .resolve(".eventbrief/ledger")
                .resolve(desk.latest().getFileName());
    }

    private static Child start(Desk desk, int point, int threads) {
        return Child.start(
                folder,
                KilledRun.class,
                Integer.toString(point),
                Integer.toString(threads),
                desk.input().toString(),
                desk.reports().toString());
    }

    private static Desk copy(String name) throws IOException {
        return new Desk(folder.resolve("one")).copyTo(Files.createDirectories(folder.resolve(name)));
    }

    private static void assertTheNextRunPublishesTheSame(Desk desk, String how) {
        assertThat(Desk.files(desk.latest())).as(how).isIn(first, second);
        run(desk, 2, Progress.SILENT);
        assertThat(Desk.files(desk.latest())).as(how).isEqualTo(second);
        assertThat(Desk.files(ledger(desk))).as(how).isEqualTo(ledger);
        assertThat(desk.editions().names()).as(how).hasSize(2);
        assertThat(desk.litter()).as(how).isEmpty();
    }

    @Test
    void aKillAtAnyPointOfARunChangesNoByte() throws Exception {
        int kills = (KILLS + 1) / 2;
        List<Callable<Desk>> tasks = new ArrayList<>();
        IntStream.range(0, kills).forEach(kill -> {
            int point = 1 + (int) ((long) kill * (points - 1) / Math.max(1, kills - 1));
            tasks.add(() -> killedAt(point));
        });
        check(tasks, "killed at one of its points");
    }

    private static Desk killedAt(int point) throws IOException {
        Desk desk = copy("point-" + point + "-" + System.nanoTime());
        Child child = start(desk, point, 2);
        assertThat(child.code())
                .as("at point %s of %s: %s", point, points, child.err())
                .isEqualTo(137);
        return desk;
    }

    @Test
    void aKillAtAnyTimeOfARunChangesNoByte() throws Exception {
        long began = System.nanoTime();
        assertThat(start(copy("timed"), 0, 2).code()).isZero();
        long whole = System.nanoTime() - began;
        int kills = KILLS / 2;
        List<Callable<Desk>> tasks = new ArrayList<>();
        IntStream.range(0, kills).forEach(kill -> {
            long after = whole / 4 + whole * 3 / 4 * kill / kills;
            tasks.add(() -> killedAfter(after));
        });
        check(tasks, "killed after some time");
    }

    private static Desk killedAfter(long nanos) throws IOException, InterruptedException {
        Desk desk = copy("time-" + nanos);
        Child child = start(desk, 0, 2);
        if (!child.process().waitFor(nanos, TimeUnit.NANOSECONDS)) {
            child.process().destroyForcibly();
        }
        child.code();
        return desk;
    }

    /** Children run beside each other, two at a time; what they left is taken up one after the other. */
    private static void check(List<Callable<Desk>> tasks, String how) throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Desk>> killed = new ArrayList<>();
            tasks.forEach(task -> killed.add(two.submit(task)));
            for (Future<Desk> desk : killed) {
                assertTheNextRunPublishesTheSame(desk.get(), how);
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void blocksThatWereReadBeforeAKillAreNotReadAgain() throws IOException {
        Desk desk = copy("resumed");
        // Surveying, Reading, and nine blocks: the ninth is saved, but its position not yet committed.
        assertThat(start(desk, 2 + 9, 1).code()).isEqualTo(137);
        Told told = new Told();
        run(desk, 1, told);
        assertThat(told.blocks.get()).isEqualTo(FILES - 8);
        assertThat(Desk.files(desk.latest())).isEqualTo(second);
    }

    /** Counts what is told: everything, and blocks. */
    private static final class Told implements Progress {
        private final AtomicInteger all = new AtomicInteger();
        private final AtomicInteger blocks = new AtomicInteger();
        private volatile String step = "";

        @Override
        public void begin(String what, long steps) {
            step = what;
            all.incrementAndGet();
        }

        @Override
        public void advance(long steps) {
            all.incrementAndGet();
            if (step.equals("Reading")) {
                blocks.incrementAndGet();
            }
        }
    }
}
