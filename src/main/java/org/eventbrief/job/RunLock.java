package org.eventbrief.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time work on a reports folder. The lock is the operating system's, so it goes with the process that holds
 * it; who holds it stands in a file beside, for the other to read.
 */
final class RunLock implements Closeable {
    private final FileChannel channel;
    private final FileLock lock;

    private RunLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a reports folder.
     *
     * @throws Refusal at once where another run holds it, naming that run's process and start
     */
    static RunLock of(Path reports) throws IOException {
        Path folder = made(reports);
        Path owner = folder.resolve("lock.owner");
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = take(channel);
        if (lock.isEmpty()) {
            channel.close();
            throw Refusal.of(Ending.LOCKED, new FileNotice(reports.toString(), FileRule.LOCKED, holder(owner)));
        }
        Files.writeString(owner, self());
        return new RunLock(channel, lock.get());
    }

    private static Path made(Path reports) {
        try {
            return Files.createDirectories(StateFolder.of(reports));
        } catch (IOException notThere) {
            String why = notThere instanceof FileSystemException failure && failure.getReason() != null
                    ? failure.getReason()
                    : "there can be no such folder";
            throw Refusal.of(Ending.FAILED, new FileNotice(reports.toString(), FileRule.UNWRITABLE, why));
        }
    }

    private static Optional<FileLock> take(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException ownProcessHoldsIt) {
            return Optional.empty();
        }
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

    private static String holder(Path owner) {
        try {
            return Files.readString(owner).strip();
        } catch (IOException notWrittenYet) {
            return "it has only just begun";
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
