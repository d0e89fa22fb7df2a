package org.eventbrief.notice;

import java.util.List;

/** Ends a run that cannot go on, with what is wrong and the exit code that says so; nothing is published. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Ending ending;
    private final transient List<Notice> notices;

    /** A refusal for what was found. */
    public Refusal(Ending ending, List<? extends Notice> notices) {
        super(ending + ": " + notices.stream().map(Notice::message).toList());
        this.ending = ending;
        this.notices = List.copyOf(notices);
    }

    /** A refusal for one finding. */
    public static Refusal of(Ending ending, Notice notice) {
        return new Refusal(ending, List.of(notice));
    }

    /** How the run ends. */
    public Ending ending() {
        return ending;
    }

    /** What was found, in the order in which a person should read it. */
    public List<Notice> notices() {
        return notices;
    }
}
