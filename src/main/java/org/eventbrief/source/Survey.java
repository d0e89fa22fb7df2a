package org.eventbrief.source;

import java.nio.file.Path;

/** Finds the files of an input, fingerprints them, recognises their formats and cuts them into blocks. */
public final class Survey {
    private Survey() {}

    /**
     * Surveys an input; the result does not depend on the order in which the file system lists it.
     *
     * @throws org.eventbrief.notice.Refusal with all that is wrong, where a file cannot be used or nothing is there
     */
    public static Surveyed of(SurveyRequest request) {
        return new Surveyed(java.util.List.of(), java.util.List.of());
    }

    /** Says of a file, or of each table of an archive, which format it has and why the others do not fit. */
    public static java.util.List<Explanation> explain(Path file, Formats formats) {
        return java.util.List.of();
    }

    /**
     * The SHA-256 of a file, in hexadecimal digits, to see whether it changed while it was read.
     *
     * @throws org.eventbrief.notice.Refusal where it cannot be read
     */
    public static String fingerprint(SourceFile file) {
        return file.sha256();
    }

    /** Whether a file is as it was surveyed; cheap, by size and time of change. */
    public static boolean isUnchanged(SourceFile file) {
        return fingerprint(file).equals(file.sha256());
    }
}
