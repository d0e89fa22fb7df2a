package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.source.Block;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.Segments;

/** Decides for each file whether too many of its rows are rejected. */
final class RejectedShare {
    private static final int SHOWN = 5;

    private RejectedShare() {}

    static void check(Segments segments, List<SourceFile> files, double maxPercent) {
        Map<String, List<RejectedRow>> rejected = segments.rejected().stream()
                .collect(Collectors.groupingBy(row -> row.row().file()));
        Map<Integer, Long> events = segments.eventsByFile();
        List<Notice> wrong = new ArrayList<>();
        for (SourceFile file : files) {
            List<RejectedRow> rows = rejected.getOrDefault(file.name(), List.of());
            long all = rows.size() + events.getOrDefault(file.number(), 0L);
            tooMany(file, rows.stream().mapToLong(RejectedShare::rows).sum(), all - rows.size(), maxPercent)
                    .ifPresent(detail -> {
                        wrong.add(new FileNotice(file.name(), FileRule.TOO_MANY_REJECTED, detail));
                        wrong.addAll(rows.subList(Math.max(0, rows.size() - SHOWN), rows.size()));
                    });
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.TOO_MANY_REJECTED, wrong);
        }
    }

    /** For how many rows a rejected one stands: one that swallowed others stands for these too. */
    static long rows(RejectedRow row) {
        return row.rule() == RejectionRule.ROWS_IN_A_CELL ? 1 + Long.parseLong(row.value()) : 1;
    }

    /** What to say where too many rows of a file are rejected, or one of them swallows too much of it. */
    static Optional<String> tooMany(SourceFile file, long rejected, long events, double maxPercent) {
        if (rejected * 100.0 > maxPercent * (rejected + events)) {
            return Optional.of(String.format(
                    Locale.ROOT, "%d of %d, more than %s %%", rejected, rejected + events, plain(maxPercent)));
        }
        return hidesTooMuch(file, maxPercent)
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "one row without an end hides %.1f %% of the file, more than %s %%",
                        hidden(file),
                        plain(maxPercent)))
                : Optional.empty();
    }

    /** Whether one row swallows too much of a file. */
    static boolean hidesTooMuch(SourceFile file, double maxPercent) {
        return hidden(file) > maxPercent;
    }

    /** How much of a file, in per cent of its bytes, one row with an unclosed quote swallows: it may be many rows. */
    private static double hidden(SourceFile file) {
        long all = file.blocks().stream().mapToLong(Block::bytes).sum();
        long swallowed = file.blocks().stream()
                .filter(Block::hides)
                .mapToLong(Block::bytes)
                .sum();
        return all == 0 ? 0 : swallowed * 100.0 / all;
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }
}
