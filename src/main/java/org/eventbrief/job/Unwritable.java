package org.eventbrief.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;

/** Tells a disk that takes no more, or a folder that may not be written, from a fault of the program. */
final class Unwritable {
    /** As operating systems word it. */
    private static final Pattern FULL = Pattern.compile(
            "No space left on device|Disk quota exceeded|Quota exceeded|Read-only file system|File too large"
                    + "|not enough space on the disk|Too many links",
            Pattern.CASE_INSENSITIVE);

    private Unwritable() {}

    /**
     * The refusal that says so, if that is what a failure comes from.
     *
     * @param reports the folder that is written to
     */
    static Optional<Refusal> refusal(Throwable failure, Path reports) {
        for (Throwable cause : Causes.of(failure)) {
            Optional<String> why = why(cause, reports);
            if (why.isPresent()) {
                return Optional.of(new Refusal(
                        Ending.FAILED, List.of(new FileNotice(place(cause, reports), FileRule.UNWRITABLE, why.get()))));
            }
        }
        return Optional.empty();
    }

    /** Whether a failure comes from a disk that takes no more. */
    static boolean isFull(Throwable failure) {
        return Causes.of(failure).stream().anyMatch(cause -> full(cause).isPresent());
    }

    private static Optional<String> full(Throwable cause) {
        Matcher full = FULL.matcher(String.valueOf(cause.getMessage()));
        return cause instanceof IOException && full.find() ? Optional.of(full.group()) : Optional.empty();
    }

    private static Optional<String> why(Throwable cause, Path reports) {
        Optional<String> full = full(cause);
        if (full.isPresent()) {
            return full;
        }
        if (!(cause instanceof FileSystemException failure) || !isIn(failure, reports)) {
            return Optional.empty();
        }
        return Optional.of(
                failure instanceof AccessDeniedException
                        ? "permission denied"
                        : Optional.ofNullable(failure.getReason()).orElse("there can be no such file or folder"));
    }

    private static boolean isIn(FileSystemException failure, Path reports) {
        return failure.getFile() != null
                && (Path.of(failure.getFile())
                                .toAbsolutePath()
                                .normalize()
                                .startsWith(reports.toAbsolutePath().normalize())
                        || reports.toAbsolutePath()
                                .normalize()
                                .startsWith(Path.of(failure.getFile())
                                        .toAbsolutePath()
                                        .normalize()));
    }

    private static String place(Throwable cause, Path reports) {
        return cause instanceof FileSystemException failure && failure.getFile() != null
                ? failure.getFile()
                : reports.toString();
    }
}
