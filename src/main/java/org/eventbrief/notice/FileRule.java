package org.eventbrief.notice;

import java.util.Locale;

/** What is found of a whole file. */
public enum FileRule {
    UNKNOWN_FORMAT(Severity.ERROR, "the header is that of no known format"),
    ALREADY_COUNTED(Severity.ERROR, "this is no table of events"),
    REWRITTEN(Severity.ERROR, "a program has rewritten the file and lost what cannot be told again"),
    NO_SUCH_PATH(Severity.ERROR, "there is no such file or folder"),
    NOTHING_FOUND(Severity.ERROR, "no row of a table was found here"),
    UNREADABLE(Severity.ERROR, "the file cannot be read"),
    CUT_OFF(Severity.ERROR, "the file ends in the midst of a row, so nobody knows how many rows are missing"),
    NO_LONGER_THERE(Severity.ERROR, "this is not what the edition was made from, so its events cannot be shown"),
    UNWRITABLE(Severity.ERROR, "nothing can be written here"),
    CHANGED_WHILE_READING(Severity.ERROR, "the file changed while it was read; run again when it is complete"),
    LOCKED(Severity.ERROR, "another run holds the lock"),
    NO_SUCH_EDITION(Severity.ERROR, "there is no such edition"),
    NO_SUCH_FOLDER_NAME(Severity.ERROR, "reports cannot be kept in a folder of this name"),
    EDITION_DAMAGED(Severity.WARNING, "the latest edition is not as it was published"),
    STATE_DAMAGED(
            Severity.WARNING, "the job's own state could not be used and was set aside; no edition is touched by that"),
    LEDGER_GONE(
            Severity.WARNING,
            "the events behind the edition before are no longer there, so restatements cannot be told"),
    DATASET_SHRANK(Severity.WARNING, "the dataset has far fewer events than in the edition before"),
    NOT_PRUNED(Severity.WARNING, "old editions could not be taken away"),
    EDITIONS_NOT_LISTED(Severity.WARNING, "the list of all editions could not be written"),
    OTHER_RELEASE(Severity.INFO, "of another release than the configuration picks, passed over"),
    SEVERAL_RELEASES(Severity.ERROR, "a dataset that is released whole has files of several releases"),
    TOO_MANY_REJECTED(Severity.ERROR, "too many rows are rejected"),
    SUSPICIOUS_ARCHIVE(Severity.ERROR, "the archive unpacks to more than its size allows"),
    ROWS_REPLACED(Severity.WARNING, "newer rows of an event replaced older ones"),
    LINK_LEAVES_INPUT(Severity.INFO, "a link that leaves the input is not followed without --follow-links"),
    ABOVE_HEADER(Severity.INFO, "lines above the names of the columns were passed over"),
    WITHDRAWN_UNKNOWN(Severity.WARNING, "events were taken back that no file of this input has"),
    SAME_NAME(
            Severity.ERROR,
            "two inputs have a file of this name, so its rows could not be told apart; put them under one folder, or rename one"),
    PASSED_OVER(Severity.INFO, "no table, passed over"),
    IGNORED_TYPE(Severity.INFO, "files of this type are not read; export it as CSV"),
    HEADER_ONLY(Severity.WARNING, "a header without a row"),
    EMPTY(Severity.WARNING, "the file is empty"),
    DECODED_AS_WINDOWS_1252(Severity.INFO, "not UTF-8, read as Windows-1252"),
    RELEASE_UNKNOWN(Severity.INFO, "the release is in neither the file's name nor the configuration");

    private final Severity severity;
    private final String sentence;

    FileRule(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The stable code, such as {@code unknown-format}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Severity severity() {
        return severity;
    }

    /** The finding in words. */
    public String sentence() {
        return sentence;
    }
}
