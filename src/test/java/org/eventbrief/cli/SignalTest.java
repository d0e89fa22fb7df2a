package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is told to stop stops in good order in each of its steps, and the next one publishes the very same. */
class SignalTest {
    @TempDir
    static Path folder;

    private static Map<String, String> first = Map.of();
    private static Map<String, String> second = Map.of();

    @BeforeAll
    static void publishUndisturbed() throws IOException {
        Desk one = new Desk(Files.createDirectory(folder.resolve("one")));
        one.with("eventbrief.yaml", "interest: {top: 1}\n");
        assertThat(one.runOn(Desk.ONE).code()).isZero();
        first = Desk.files(one.latest());
        Desk two = one.with("events.csv", Desk.HEADER + Desk.TWO).copyTo(folder.resolve("two"));
        assertThat(two.run().code()).isZero();
        second = Desk.files(two.latest());
    }

    private static Child signalled(Desk desk, String signal, String step) {
        Child child = Child.start(
                folder,
                SignalledRun.class,
                signal,
                step,
                "run",
                "--input",
                desk.input().toString(),
                "--reports",
                desk.reports().toString());
        child.code();
        return child;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Surveying",
                "Reading",
                "Counting",
                "Writing tables",
                "Writing workbooks",
                "Writing briefings",
                "Writing the front page"
            })
    void aRunStopsInAnyStepAndTheNextOneResumes(String step, @TempDir Path own) {
        Desk desk = new Desk(folder.resolve("one")).copyTo(own);
        Child child = signalled(desk, "TERM", step);
        assertThat(child.code()).as(child.err()).isEqualTo(143);
        assertThat(child.err()).contains("eventbrief: stopped; the next run resumes");
        assertThat(Desk.files(desk.latest())).isEqualTo(first);
        assertThat(desk.command("status").out())
                .contains("ended with exit code 143: a signal stopped it; the next one resumes", "no run");
        assertThat(desk.run("--quiet").code()).isZero();
        assertThat(Desk.files(desk.latest())).isEqualTo(second);
        assertThat(desk.litter()).isEmpty();
    }

    @Test
    void whatIsBeingPublishedIsPublished(@TempDir Path own) {
        Desk desk = new Desk(folder.resolve("one")).copyTo(own);
        Child child = signalled(desk, "TERM", "Publishing");
        assertThat(child.code()).as(child.err()).isEqualTo(143);
        assertThat(Desk.files(desk.latest())).isEqualTo(second);
        assertThat(desk.run().out()).contains("Nothing has changed");
    }

    @Test
    void anInterruptFromTheKeyboardStopsLikewise(@TempDir Path own) throws IOException {
        Assumptions.assumeFalse(isIgnored(2), "this process was started so that children ignore SIGINT");
        Desk desk = new Desk(folder.resolve("one")).copyTo(own);
        Child child = signalled(desk, "INT", "Counting");
        assertThat(child.code()).as(child.err()).isEqualTo(130);
        assertThat(child.err()).contains("stopped; the next run resumes");
    }

    /** Whether a signal is ignored, which a child inherits. */
    private static boolean isIgnored(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return true;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .substring(7)
                .strip();
        return (Long.parseUnsignedLong(ignored, 16) >> (signal - 1) & 1) == 1;
    }
}
