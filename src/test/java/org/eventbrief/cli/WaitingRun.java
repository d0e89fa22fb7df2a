package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program, loaded and ready, which starts when a byte arrives on standard input. */
public final class WaitingRun {
    private WaitingRun() {}

    /** Takes a command line; its second argument is the reports folder. */
    public static void main(String[] args) throws IOException {
        Eventbrief.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .execute("status", "--reports", Path.of(args[2]).toString());
        System.err.println("ready");
        System.in.read();
        System.exit(Eventbrief.commandLine()
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }
}
