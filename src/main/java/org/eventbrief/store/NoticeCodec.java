package org.eventbrief.store;

import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.RowRef;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RejectionRule;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;

/** Writes findings about rows as bytes and reads them back; the file's name is known from elsewhere. */
final class NoticeCodec {
    private static final RejectionRule[] REJECTIONS = RejectionRule.values();
    private static final RemarkRule[] REMARKS = RemarkRule.values();

    private NoticeCodec() {}

    static void write(RejectedRow row, ByteSink to) {
        to.oneByte(row.rule().ordinal());
        to.number(row.row().line());
        to.text(row.column());
        to.text(row.value());
        to.text(row.eventId());
    }

    static RejectedRow rejected(String file, ByteSource from) {
        RejectionRule rule = REJECTIONS[from.oneByte()];
        return new RejectedRow(new RowRef(file, from.number()), rule, from.text(), from.text(), from.text());
    }

    static void write(RemarkedRow row, ByteSink to) {
        to.oneByte(row.rule().ordinal());
        to.number(row.row().line());
        to.text(row.value());
        to.text(row.eventId());
    }

    static RemarkedRow remarked(String file, ByteSource from) {
        RemarkRule rule = REMARKS[from.oneByte()];
        return new RemarkedRow(new RowRef(file, from.number()), rule, from.text(), from.text());
    }
}
