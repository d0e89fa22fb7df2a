package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;

/** Goes through one table once: recognises its format, cuts it into blocks, and on the way hashes it. */
final class Inspection {
    private static final int CHUNK = 1 << 18;

    private final Candidate table;
    private final FileStamp stamp;
    private final Allowance allowance;
    private final Optional<String> sha256;
    private final Recogniser recogniser;
    private final Inspector.Releases releases;
    private final Utf8Tally tally = new Utf8Tally();
    private final Fingerprint fingerprint = new Fingerprint();

    /**
     * An inspection of one table.
     *
     * @param stamp of the file before anything of it was read
     * @param sha256 of the file, where it is known already
     */
    Inspection(
            Candidate table,
            FileStamp stamp,
            Allowance allowance,
            Optional<String> sha256,
            Recogniser recogniser,
            Inspector.Releases releases) {
        this.table = table;
        this.stamp = stamp;
        this.allowance = allowance;
        this.sha256 = sha256;
        this.recogniser = recogniser;
        this.releases = releases;
    }

    Inspected run() throws IOException {
        Candidate.Mark mark = table.mark(allowance);
        try (InputStream in = table.contents(mark.encoding()).open(allowance)) {
            byte[] chunk = new byte[Sample.BYTES];
            fingerprint.take(chunk, in.readNBytes(chunk, 0, mark.bytes()));
            int first = in.readNBytes(chunk, 0, chunk.length);
            Recognised recognised = recogniser.of(Candidate.sample(chunk, first), table.name());
            if (recognised instanceof Recognised.Table known) {
                Cutter cutter = new Cutter(known.dialect(), mark.bytes(), known.headers());
                goThrough(in, chunk, first, cutter);
                return inspected(known, mark, cutter);
            }
            Recognised.Other other = (Recognised.Other) recognised;
            return Inspected.only(new FileNotice(table.name(), other.rule(), other.detail()));
        }
    }

    /** While one chunk is cut, another thread hashes it, looks at its encoding and reads the next one. */
    private void goThrough(InputStream in, byte[] sample, int first, Cutter cutter) throws IOException {
        byte[] here = sample;
        byte[] there = new byte[CHUNK];
        byte[] idle = new byte[CHUNK];
        int length = first;
        while (length > 0) {
            byte[] now = here;
            byte[] next = there;
            int bytes = length;
            ForkJoinTask<Integer> beside = ForkJoinTask.adapt(() -> {
                        fingerprint.take(now, bytes);
                        tally.take(now, 0, bytes);
                        return in.readNBytes(next, 0, next.length);
                    })
                    .fork();
            cutter.take(now, 0, bytes);
            length = joined(beside);
            here = next;
            there = now == sample ? idle : now;
        }
        cutter.finish();
    }

    private static int joined(ForkJoinTask<Integer> task) throws IOException {
        try {
            return task.join();
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException unreadable) {
                    throw unreadable;
                }
            }
            throw failed;
        }
    }

    private Inspected inspected(Recognised.Table known, Candidate.Mark mark, Cutter cutter) throws IOException {
        long rows = cutter.records() - known.headers();
        if (rows <= 0) {
            FileRule rule = known.headers() > 0 ? FileRule.HEADER_ONLY : FileRule.EMPTY;
            return Inspected.only(new FileNotice(table.name(), rule, ""));
        }
        List<FileNotice> notices = new ArrayList<>();
        if (known.above() > 0) {
            notices.add(new FileNotice(table.name(), FileRule.ABOVE_HEADER, "how many: " + known.above()));
        }
        Release release = releases.of(known.format(), table);
        if (known.format().releasedWhole() && release.name().isEmpty()) {
            notices.add(new FileNotice(table.name(), FileRule.RELEASE_UNKNOWN, ""));
        }
        if (tally.broken() > 0) {
            notices.add(new FileNotice(table.name(), FileRule.DECODED_AS_WINDOWS_1252, where()));
        }
        boolean windows = mark.encoding() == Encoding.UTF_8 && !tally.isUtf8();
        return new Inspected(
                Optional.of(new SourceFile(
                        0,
                        table.path(),
                        table.member(),
                        table.name(),
                        stamp.bytes(),
                        stamp,
                        fingerprint(mark.encoding()),
                        known.format(),
                        known.layout(),
                        windows ? Encoding.WINDOWS_1252 : mark.encoding(),
                        known.dialect(),
                        release.name(),
                        release.candidate(),
                        rows,
                        cutter.blocks())),
                notices);
    }

    private String where() {
        return tally.isUtf8()
                ? "only the cells where a sequence is broken, of which there are " + tally.broken()
                        + "; the rest is UTF-8"
                : "";
    }

    /** Of the file as it lies on disk, which is not what was gone through where that was unpacked or recoded. */
    private String fingerprint(Encoding encoding) throws IOException {
        if (sha256.isPresent()) {
            return sha256.get();
        }
        return encoding == Encoding.UTF_16 ? Fingerprint.of(table.path()) : fingerprint.hexadecimal();
    }
}
