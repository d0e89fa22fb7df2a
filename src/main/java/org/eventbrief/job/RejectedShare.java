package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.store.Segments;

/** Decides for each file whether too many of its rows are rejected. */
final class RejectedShare {
    private static final int SHOWN = 5;

    private RejectedShare() {}

    static void check(Segments segments, List<String> fileNames, double maxPercent) {
        Map<String, List<RejectedRow>> rejected = segments.rejected().stream()
                .collect(Collectors.groupingBy(row -> row.row().file()));
        Map<Integer, Long> events = segments.eventsByFile();
        List<Notice> wrong = new ArrayList<>();
        for (int file = 0; file < fileNames.size(); file++) {
            List<RejectedRow> rows = rejected.getOrDefault(fileNames.get(file), List.of());
            long all = rows.size() + events.getOrDefault(file, 0L);
            if (rows.size() * 100.0 > maxPercent * all) {
                wrong.add(new FileNotice(
                        fileNames.get(file),
                        FileRule.TOO_MANY_REJECTED,
                        String.format(Locale.ROOT, "%d of %d, more than %s %%", rows.size(), all, plain(maxPercent))));
                wrong.addAll(rows.subList(0, Math.min(SHOWN, rows.size())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.TOO_MANY_REJECTED, wrong);
        }
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }
}
