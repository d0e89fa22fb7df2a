package org.eventbrief.source;

import java.util.List;
import java.util.Locale;

/** What a file's name says of how it is to be read. */
enum FileKind {
    TABLE,
    GZIP,
    ZIP,
    /** Something that may hold a table, but in no form that is read. */
    UNREAD,
    OTHER;

    static final String READ = ".csv, .tsv, .tab or .txt, these with .gz, or .zip";

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab", ".txt");
    private static final List<String> NOT_READ = List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".pdf");

    static FileKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (TABLES.stream().anyMatch(lower::endsWith)) {
            return TABLE;
        }
        if (TABLES.stream().anyMatch(end -> lower.endsWith(end + ".gz"))) {
            return GZIP;
        }
        if (lower.endsWith(".zip")) {
            return ZIP;
        }
        return NOT_READ.stream().anyMatch(lower::endsWith) ? UNREAD : OTHER;
    }

    /** Whether a name, the last part of a path, is one that systems and programs hide. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    /** Whether prose may be expected under the name. */
    static boolean mayBeProse(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".txt") || lower.endsWith(".txt.gz");
    }
}
