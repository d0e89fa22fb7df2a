package org.eventbrief.notice;

/** A value from the data, made fit for one line of a message. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String value) {
        String line = value.codePoints()
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < value.length() ? line + "…" : line;
    }
}
