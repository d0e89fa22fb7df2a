package org.eventbrief.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The program, which sends itself a signal as soon as it tells that a certain step begins. */
public final class SignalledRun {
    private SignalledRun() {}

    /** Takes a signal, the words of a step, and a command line. */
    public static void main(String[] args) {
        PrintWriter err = new PrintWriter(new Listening(args[0], args[1]), true);
        System.exit(Eventbrief.commandLine().setErr(err).execute(Arrays.copyOfRange(args, 2, args.length)));
    }

    /** Passes everything on to standard error, and listens for the step. */
    private static final class Listening extends Writer {
        private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        private final String signal;
        private final String step;

        Listening(String signal, String step) {
            this.signal = signal;
            this.step = step;
        }

        @Override
        public void write(char[] text, int from, int length) {
            String written = new String(text, from, length);
            err.print(written);
            err.flush();
            if (written.endsWith("Z " + step)) {
                Child.signalSelf(signal);
                awaitTheStop();
            }
        }

        /** The step goes on only when the run has been told that it should stop. */
        private static void awaitTheStop() {
            boolean told = false;
            while (!told) {
                Thread.onSpinWait();
                told = Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread ->
                                thread.getName().equals("stop") && thread.getState() == Thread.State.TIMED_WAITING);
            }
        }

        @Override
        public void flush() {
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
