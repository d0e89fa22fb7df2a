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
    /** Of an event without a day, between its id and its hash. */
    private static final int NUMBERS = 10;

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
        write(event, Renumbering.NONE, to);
    }

    static void write(CompactEvent event, Renumbering words, ByteSink to) {
        CompactEvent.Facts facts = event.facts();
        boolean undated = facts.firstDay() == CompactEvent.NO_DAY;
        // Precision, doubt and targeting in one byte: three, two and two bits.
        to.oneByte((undated ? UNDATED : 0)
                | facts.precision().ordinal() << 4
                | facts.doubt() << 2
                | facts.targeting().ordinal());
        to.number(words.dataset().applyAsInt(facts.dataset()));
        to.text(facts.id());
        to.numbers(facts.file(), facts.line(), facts.timestamp());
        if (!undated) {
            to.numbers(facts.firstDay(), facts.lastDay() - facts.firstDay());
        }
        Deaths deaths = facts.deaths();
        to.numbers(
                facts.year(),
                words.type().applyAsInt(facts.type()),
                words.place().applyAsInt(facts.place()),
                deaths.low(),
                deaths.best(),
                deaths.high(),
                facts.occurrences());
        to.eightBytes(facts.hash());
        to.number(event.participants());
        for (int i = 0; i < event.participants(); i++) {
            to.oneByte(event.role(i));
            to.number(words.mention().applyAsInt(event.mention(i)));
        }
    }

    static CompactEvent read(ByteSource from, Renumbering words) {
        int packed = from.oneByte();
        int dataset = words.dataset().applyAsInt(from.intNumber());
        String id = from.text();
        boolean dated = (packed & UNDATED) == 0;
        long[] numbers = from.numbers(dated ? NUMBERS + 2 : NUMBERS);
        int at = dated ? 5 : 3;
        int first = dated ? (int) numbers[3] : CompactEvent.NO_DAY;
        CompactEvent.Facts facts = new CompactEvent.Facts(
                dataset,
                id,
                (int) numbers[0],
                numbers[1],
                numbers[2],
                first,
                dated ? first + (int) numbers[4] : CompactEvent.NO_DAY,
                PRECISIONS[packed >> 4 & 7],
                packed >> 2 & 3,
                (int) numbers[at],
                words.type().applyAsInt((int) numbers[at + 1]),
                words.place().applyAsInt((int) numbers[at + 2]),
                new Deaths((int) numbers[at + 3], (int) numbers[at + 4], (int) numbers[at + 5]),
                TARGETINGS[packed & 3],
                (int) numbers[at + 6],
                from.eightBytes());
        int[] mentions = new int[from.intNumber()];
        byte[] roles = new byte[mentions.length];
        for (int i = 0; i < mentions.length; i++) {
            roles[i] = (byte) from.oneByte();
            mentions[i] = words.mention().applyAsInt(from.intNumber());
        }
        return new CompactEvent(facts, mentions, roles);
    }
}
