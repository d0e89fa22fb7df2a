package org.eventbrief.job;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.eventbrief.event.CodePoints;

/**
 * An event in the list of an actor, and where its texts lie.
 *
 * @param actor whose list, by the ledger's number, or {@link #NOBODY}
 * @param firstDay the first day of its date
 * @param lastDay the last day
 * @param id the event's id
 * @param roles the actor's, as bits
 * @param row its file and line as one number
 * @param at where the event lies without its account, but with names
 * @param told where it lies as its row tells it, or {@link #UNTOLD}
 */
record ListEntry(int actor, int firstDay, int lastDay, String id, int roles, long row, long at, long told) {
    /** Stands for an actor in the list of events without a year. */
    static final int NOBODY = -1;

    /** Stands for the place of an account that may not be shown. */
    static final long UNTOLD = -1;

    /** The order of the input. */
    static final Comparator<ListEntry> BY_ROW =
            Comparator.comparingLong(ListEntry::row).thenComparingInt(ListEntry::actor);

    /** The order of lists: by actor, and by date within. */
    static final Comparator<ListEntry> BY_LIST = Comparator.comparingInt(ListEntry::actor)
            .thenComparingInt(ListEntry::firstDay)
            .thenComparingInt(ListEntry::lastDay)
            .thenComparing(ListEntry::id, CodePoints.ORDER)
            .thenComparingLong(ListEntry::row);

    private static final int LINE_BITS = 40;
    private static final int FIXED = 5 * Integer.BYTES + 3 * Long.BYTES;

    /** File and line as one number. */
    static long rowOf(int file, long line) {
        return ((long) file << LINE_BITS) | line;
    }

    ListEntry toldAt(long place) {
        return new ListEntry(actor, firstDay, lastDay, id, roles, row, at, place);
    }

    /** How many bytes it takes. */
    int size() {
        return FIXED + id.getBytes(StandardCharsets.UTF_8).length;
    }

    void write(DataOutput out) throws IOException {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        out.writeInt(actor);
        out.writeInt(firstDay);
        out.writeInt(lastDay);
        out.writeInt(roles);
        out.writeLong(row);
        out.writeLong(at);
        out.writeLong(told);
        out.writeInt(name.length);
        out.write(name);
    }

    static ListEntry read(DataInput in) throws IOException {
        int actor = in.readInt();
        int firstDay = in.readInt();
        int lastDay = in.readInt();
        int roles = in.readInt();
        long row = in.readLong();
        long at = in.readLong();
        long told = in.readLong();
        byte[] name = new byte[in.readInt()];
        in.readFully(name);
        return new ListEntry(actor, firstDay, lastDay, new String(name, StandardCharsets.UTF_8), roles, row, at, told);
    }
}
