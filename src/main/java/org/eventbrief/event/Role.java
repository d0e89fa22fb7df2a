package org.eventbrief.event;

/** The part that an actor has in an event; undirected datasets number their sides without meaning it. */
public enum Role {
    SIDE_1("side_1"),
    SIDE_2("side_2"),
    ASSOCIATE_1("associate_1"),
    ASSOCIATE_2("associate_2");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word that tables use, such as {@code associate_1}. */
    public String code() {
        return code;
    }

    /** This role as one bit, so that the roles of an actor in an event fit a small number. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a set of roles, each as its {@link #bit()}, holds this one. */
    public boolean in(int roles) {
        return (roles & bit()) != 0;
    }
}
