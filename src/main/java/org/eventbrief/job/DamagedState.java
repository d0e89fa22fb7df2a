package org.eventbrief.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/**
 * Runs on where the job repository cannot be used, be it truncated, of another version or unreadable: it holds nothing but what
 * had been read already, so it is set aside and the job begins with an empty one.
 */
final class DamagedState {
    private static final int PROBE_BYTES = 64 << 10;

    private final Run run;
    private final Path reports;

    DamagedState(Run run) {
        this.run = run;
        this.reports = run.prepared().request().reports();
    }

    /** Does the work, and once more with an empty repository if that is what was wrong. */
    RunOutcome mended(Work work) throws IOException {
        try {
            return work.run();
        } catch (RuntimeException failure) {
            if (!JobFailure.isOfDatabase(failure) || run.stopping().isAsked() || Unwritable.isFull(failure)) {
                throw failure;
            }
            probe();
            Path aside = StateFolder.setDatabaseAside(reports);
            run.say(new FileNotice(aside.toString(), FileRule.STATE_DAMAGED, reason(failure)));
            return work.run();
        }
    }

    /** A disk that is full makes a database fail too, and is no reason to set it aside. */
    private void probe() throws IOException {
        Path probe = StateFolder.of(reports).resolve("probe");
        try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.allocate(PROBE_BYTES);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static String reason(Throwable failure) {
        return Causes.of(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()).replaceAll("\\s*\\[\\d+-\\d+\\]$", ""))
                .map(message -> message.lines().findFirst().orElse(""))
                .findFirst()
                .orElse(String.valueOf(failure.getMessage()));
    }

    /** What a run does. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        RunOutcome run() throws IOException;
    }
}
