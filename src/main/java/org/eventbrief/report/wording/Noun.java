package org.eventbrief.report.wording;

/** Something that is counted, in the singular and the plural. */
public record Noun(String one, String many) {
    /** What a row becomes. */
    public static final Noun EVENT = new Noun("event", "events");
    /** A death in an event. */
    public static final Noun FATALITY = new Noun("fatality", "fatalities");
    /** Somebody who was met. */
    public static final Noun COUNTERPART = new Noun("counterpart", "counterparts");
    /** Where it was. */
    public static final Noun COUNTRY = new Noun("country", "countries");
    /** Who took part. */
    public static final Noun ACTOR = new Noun("actor", "actors");
    /** Who died. */
    public static final Noun PERSON = new Noun("person", "people");

    /** The form that goes with a number. */
    public String of(long number) {
        return number == 1 ? one : many;
    }
}
