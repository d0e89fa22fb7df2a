package org.eventbrief.store;

import java.util.function.IntUnaryOperator;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Precision;
import org.eventbrief.event.Targeting;

/** Writes compact events as bytes and reads them back, with other numbers for their words where wanted. */
final class EventCodec {
    private static final Precision[] PRECISIONS = Precision.values();
    private static final Targeting[] TARGETINGS = Targeting.values();
    private static final int UNDATED = 1 << 7;

    private EventCodec() {}

    /** From the numbers of one vocabulary to those of another. */
    record Renumbering(
            IntUnaryOperator dataset, IntUnaryOperator mention, IntUnaryOperator type, IntUnaryOperator place) {
        static final Renumbering NONE = new Renumbering(
                IntUnaryOperator.identity(),
                IntUnaryOperator.identity(),
                IntUnaryOperator.identity(),
                IntUnaryOperator.identity());
    }

    static void write(CompactEvent event, ByteSink to) {
        CompactEvent.Facts facts = event.facts();
        boolean undated = facts.firstDay() == CompactEvent.NO_DAY;
        // Precision, doubt and targeting in one byte: three, two and two bits.
        to.oneByte((undated ? UNDATED : 0)
                | facts.precision().ordinal() << 4
                | facts.doubt() << 2
                | facts.targeting().ordinal());
        to.number(facts.dataset());
        to.text(facts.id());
        to.number(facts.file());
        to.number(facts.line());
        to.number(facts.timestamp());
        if (!undated) {
            to.number(facts.firstDay());
            to.number(facts.lastDay() - facts.firstDay());
        }
        to.number(facts.year());
        to.number(facts.type());
        to.number(facts.place());
        deaths(facts.deaths(), to);
        to.number(facts.occurrences());
        to.eightBytes(facts.hash());
        to.number(event.participants());
        for (int i = 0; i < event.participants(); i++) {
            to.oneByte(event.role(i));
            to.number(event.mention(i));
        }
    }

    private static void deaths(Deaths deaths, ByteSink to) {
        to.number(deaths.low());
        to.number(deaths.best());
        to.number(deaths.high());
    }

    static CompactEvent read(ByteSource from, Renumbering words) {
        int packed = from.oneByte();
        int dataset = words.dataset().applyAsInt(from.intNumber());
        String id = from.text();
        int file = from.intNumber();
        long line = from.number();
        long timestamp = from.number();
        int first = CompactEvent.NO_DAY;
        int last = CompactEvent.NO_DAY;
        if ((packed & UNDATED) == 0) {
            first = from.intNumber();
            last = first + from.intNumber();
        }
        CompactEvent.Facts facts = new CompactEvent.Facts(
                dataset,
                id,
                file,
                line,
                timestamp,
                first,
                last,
                PRECISIONS[packed >> 4 & 7],
                packed >> 2 & 3,
                from.intNumber(),
                words.type().applyAsInt(from.intNumber()),
                words.place().applyAsInt(from.intNumber()),
                deaths(from),
                TARGETINGS[packed & 3],
                from.intNumber(),
                from.eightBytes());
        int[] mentions = new int[from.intNumber()];
        byte[] roles = new byte[mentions.length];
        for (int i = 0; i < mentions.length; i++) {
            roles[i] = (byte) from.oneByte();
            mentions[i] = words.mention().applyAsInt(from.intNumber());
        }
        return new CompactEvent(facts, mentions, roles);
    }

    private static Deaths deaths(ByteSource from) {
        return new Deaths(from.intNumber(), from.intNumber(), from.intNumber());
    }
}
