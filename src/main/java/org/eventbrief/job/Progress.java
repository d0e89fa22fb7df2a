package org.eventbrief.job;

/** Is told how far a run has come; threads may tell at once. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String what, long steps) {}

        @Override
        public void advance(long steps) {}
    };

    /**
     * Something begins, and what went before has ended.
     *
     * @param what in a word or two
     * @param steps how many there are until its end
     */
    void begin(String what, long steps);

    /** Some of it is done. */
    void advance(long steps);
}
