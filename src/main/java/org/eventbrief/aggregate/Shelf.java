package org.eventbrief.aggregate;

/** Where counting lays bytes aside until it needs them again: in a file, or in memory where they are few. */
public interface Shelf {
    /**
     * Keeps some bytes; several threads may do so at once.
     *
     * @return where they lie
     */
    long put(byte[] bytes, int length);

    /** The bytes that lie somewhere. */
    byte[] get(long at, int length);

    /** A shelf in memory, for events that fit there. */
    static Shelf inMemory() {
        return new MemoryShelf();
    }
}
