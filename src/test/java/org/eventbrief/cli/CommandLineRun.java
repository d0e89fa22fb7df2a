package org.eventbrief.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command line that was executed within the test.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed on standard error
 */
public record CommandLineRun(int code, String out, String err) {
    static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = Eventbrief.commandLine();
        commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commands.execute(args);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
