package org.eventbrief.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.notice.RemarkedRows;
import org.eventbrief.source.SourceFile;
import org.eventbrief.store.Segments;

/**
 * Refuses files that end in the midst of a row, as one that was fetched in part does: what it lacks is not known, so no share of
 * rejected rows can tell how bad it is.
 */
final class CutOff {
    private CutOff() {}

    /**
     * Lets whole files pass, and those of which so much is one row that the share of rejected rows is to decide.
     *
     * @throws Refusal that names the others
     */
    static void check(Segments segments, List<SourceFile> files, double maxPercent) {
        Map<String, RowRef> ends = new LinkedHashMap<>();
        Stream.concat(
                        segments.rejected().stream().filter(CutOff::is).map(RejectedRow::row),
                        segments.remarks().stream()
                                .map(RemarkedRows::first)
                                .filter(CutOff::is)
                                .map(RemarkedRow::row))
                .forEach(row -> ends.put(row.file(), row));
        List<FileNotice> cut = files.stream()
                .filter(file -> !RejectedShare.hidesTooMuch(file, maxPercent))
                .flatMap(file -> Optional.ofNullable(ends.get(file.name())).stream())
                .map(CutOff::notice)
                .toList();
        if (!cut.isEmpty()) {
            throw new Refusal(Ending.FAILED, cut);
        }
    }

    /** Whether the file ends in this row, which cannot be counted. */
    static boolean is(RejectedRow row) {
        return row.rule() == RejectionRule.CUT_OFF_ROW || row.rule() == RejectionRule.UNCLOSED_QUOTE;
    }

    /** Whether the file ends in this row, after all that is counted. */
    static boolean is(RemarkedRow row) {
        return row.rule() == RemarkRule.CUT_OFF_AFTER;
    }

    /** What to say of the file that ends in this row. */
    static FileNotice notice(RowRef row) {
        return new FileNotice(
                row.file(),
                FileRule.CUT_OFF,
                "line " + row.line() + " is its last and not whole; fetch the file again");
    }
}
