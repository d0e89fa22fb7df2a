package org.eventbrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own, which can be killed as a real one. */
public final class Child {
    private final Process process;
    private final Path err;

    private Child(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /**
     * Starts a main class of the program or its tests.
     *
     * @param folder where what it prints on standard error is kept
     */
    public static Child start(Path folder, Class<?> main, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        line.addAll(List.of(arguments));
        return start(folder, line);
    }

    /** Starts any command. */
    static Child start(Path folder, List<String> line) {
        try {
            Path err = Files.createTempFile(folder, "child-", ".err");
            Process process = new ProcessBuilder(line)
                    .redirectError(err.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Child(process, err);
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Waits for its end. */
    public int code() {
        try {
            return process.waitFor();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    /** What it printed on standard error. */
    public String err() {
        try {
            return Files.readString(err);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    /** Sends a signal to the process in which this is called. */
    public static void signalSelf(String signal) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + signal,
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
