package org.eventbrief.notice;

/**
 * A finding about a whole file.
 *
 * @param file its name relative to its input root
 * @param rule what was found
 * @param detail what a person needs to mend it, or empty
 */
public record FileNotice(String file, FileRule rule, String detail) implements Notice {
    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public Severity severity() {
        return rule.severity();
    }

    @Override
    public String message() {
        return file + ": " + rule.sentence() + (detail.isEmpty() ? "" : ": " + detail);
    }
}
