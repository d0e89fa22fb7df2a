package org.eventbrief.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How text leaves the program where the system has no say: cron and containers set no locale, and would get question marks. */
final class Tongue {
    private Tongue() {}

    /** A writer in UTF-8 where the system's own encoding is ASCII, which has too few letters for names. */
    static Optional<PrintWriter> ofProcess(FileDescriptor outlet) {
        Charset system = Charset.forName(System.getProperty("native.encoding", StandardCharsets.UTF_8.name()));
        return system.equals(StandardCharsets.US_ASCII)
                ? Optional.of(new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(outlet), StandardCharsets.UTF_8), true))
                : Optional.empty();
    }
}
