package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time work on a reports folder. The lock is the operating system's, so it goes with the process that holds
 * it; who holds it stands in a file beside, for the other to read. That file goes when a run ends, so where it lies without the
 * lock being held, a run was killed.
 */
final class RunLock implements Closeable {
    /** The byte whose lock makes a run the only one; nobody takes it who does not mean to run. */
    private static final long RUN = 0;
    /** The byte that a run holds besides, so that whoever only looks can try this one and never be in a run's way. */
    private static final long SEEN = 1;

    private final FileChannel channel;
    private final List<FileLock> locks;
    private final Path owner;

    private RunLock(FileChannel channel, List<FileLock> locks, Path owner) {
        this.channel = channel;
        this.locks = locks;
        this.owner = owner;
    }

    /**
     * Takes the lock of a reports folder.
     *
     * @throws Refusal at once where another run holds it, naming that run's process and start
     */
    static RunLock of(Path reports) throws IOException {
        Path folder = Files.createDirectories(StateFolder.of(reports));
        Path owner = owner(reports);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = take(channel);
        if (lock.isEmpty()) {
            channel.close();
            throw Refusal.of(Ending.LOCKED, new FileNotice(reports.toString(), FileRule.LOCKED, text(owner)));
        }
        RunLock held = new RunLock(channel, List.of(lock.get(), channel.lock(SEEN, 1, false)), owner);
        try {
            Path next = Files.writeString(owner.resolveSibling("lock.owner.next"), self());
            Files.move(next, owner, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return held;
        } catch (IOException full) {
            held.close();
            throw full;
        }
    }

    private static Optional<FileLock> take(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock(RUN, 1, false);
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException ownProcessHoldsIt) {
            return Optional.empty();
        }
    }

    /** Which run is at work now, if one is. */
    static Optional<String> holder(Path reports) throws IOException {
        return isHeld(reports) ? Optional.of(text(owner(reports))) : Optional.empty();
    }

    /** Which run ended without a word, if the last one did. */
    static Optional<String> killed(Path reports) throws IOException {
        return Files.exists(owner(reports)) && !isHeld(reports) ? Optional.of(text(owner(reports))) : Optional.empty();
    }

    private static boolean isHeld(Path reports) throws IOException {
        Path file = StateFolder.of(reports).resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            @Nullable FileLock lock = channel.tryLock(SEEN, 1, true);
            return lock == null;
        } catch (OverlappingFileLockException ownProcessHoldsIt) {
            return true;
        }
    }

    private static Path owner(Path reports) {
        return StateFolder.of(reports).resolve("lock.owner");
    }

    private static String self() {
        ProcessHandle self = ProcessHandle.current();
        String start = self.info()
                .startInstant()
                .map(instant -> instant.truncatedTo(ChronoUnit.SECONDS))
                .map(Instant::toString)
                .orElse("an unknown time");
        return "process " + self.pid() + ", started " + start;
    }

    private static String text(Path owner) {
        try {
            return Files.readString(owner).strip();
        } catch (IOException notWrittenYet) {
            return "it has only just begun";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(owner);
        for (FileLock lock : locks) {
            lock.release();
        }
        channel.close();
    }
}
