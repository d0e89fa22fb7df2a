package org.eventbrief.notice;

/**
 * An error in the configuration, a reference table or a source format of the user's.
 *
 * @param file the file
 * @param line its line, or 0 where none is at fault
 * @param rule what is wrong
 * @param detail the value, and what would be right
 */
public record TableNotice(String file, long line, TableRule rule, String detail) implements Notice {
    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String message() {
        String place = line > 0 ? file + ", line " + line : file;
        return place + ": " + rule.sentence() + (detail.isEmpty() ? "" : ": " + detail);
    }
}
