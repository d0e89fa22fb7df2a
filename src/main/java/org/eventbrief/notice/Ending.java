package org.eventbrief.notice;

/** How a run ends, with the exit code that scripts rely on. */
public enum Ending {
    PUBLISHED(0),
    FAILED(1),
    WRONG_CONFIGURATION(2),
    TOO_MANY_REJECTED(3),
    NO_INPUT(4),
    LOCKED(75),
    INTERRUPTED(130),
    TERMINATED(143);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    /** The process's exit code. */
    public int code() {
        return code;
    }
}
