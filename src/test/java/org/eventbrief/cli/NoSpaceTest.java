package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, and a folder that may not be written, in a small file system of its own. */
class NoSpaceTest {
    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));
    private Map<String, String> first = Map.of();

    @BeforeEach
    void publishIntoASmallFileSystem() throws IOException, InterruptedException {
        desk = new Desk(folder);
        Files.createDirectories(desk.reports());
        if (!done(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=8m",
                "eventbrief-test",
                desk.reports().toString())) {
            abort("no small file system can be mounted here, so a full disk was not tried");
        }
        assertThat(desk.runOn(Desk.ONE).code()).isZero();
        first = Desk.files(desk.latest());
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        done("umount", "-l", desk.reports().toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    private void assertTheOldEditionStands() {
        assertThat(Desk.files(desk.latest())).isEqualTo(first);
        assertThat(desk.editions().names()).hasSize(1);
    }

    /** Leaves so many bytes free, then runs. */
    private CommandLineRun runWithin(long bytes) throws IOException {
        Path filler = desk.reports().resolve("filler");
        long free = Files.getFileStore(desk.reports()).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, free - bytes)]);
        CommandLineRun run = desk.runOn(Desk.TWO, "--quiet");
        Files.delete(filler);
        return run;
    }

    @Test
    void aFullDiskEndsWithOneSentenceAndTheNextRunPublishes() throws IOException {
        int ended = 0;
        for (long bytes : new long[] {0, 8 << 10, 100 << 10, 300 << 10}) {
            CommandLineRun run = runWithin(bytes);
            assertThat(run.code()).as("with %s bytes left", bytes).isEqualTo(1);
            assertThat(run.err()).contains("nothing can be written here: No space left on device");
            assertThat(run.err()).doesNotContain("details are in", "set aside");
            assertTheOldEditionStands();
            ended++;
        }
        assertThat(ended).isEqualTo(4);
        CommandLineRun next = desk.runOn(Desk.TWO, "--quiet");
        assertThat(next.code()).isZero();
        assertThat(next.err()).isEmpty();
        assertThat(desk.litter()).isEmpty();
        Desk other = new Desk(folder.resolve("other"));
        other.runOn(Desk.ONE);
        other.runOn(Desk.TWO);
        assertThat(Desk.files(desk.latest())).isEqualTo(Desk.files(other.latest()));
    }

    @Test
    void aReadOnlyFolderEndsWithOneSentence() throws IOException, InterruptedException {
        assertThat(done("mount", "-o", "remount,ro", desk.reports().toString())).isTrue();
        CommandLineRun run = desk.runOn(Desk.TWO, "--quiet");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nothing can be written here: Read-only file system");
        assertTheOldEditionStands();
        assertThat(desk.command("verify").code()).isZero();
        assertThat(desk.command("status").code()).isZero();
        assertThat(done("mount", "-o", "remount,rw", desk.reports().toString())).isTrue();
        assertThat(desk.runOn(Desk.TWO, "--quiet").code()).isZero();
    }

    @Test
    void noFreeInodesEndWithOneSentence() throws IOException, InterruptedException {
        assertThat(done("mount", "-o", "remount,nr_inodes=90", desk.reports().toString()))
                .isTrue();
        Path crowd = Files.createDirectory(desk.reports().resolve("crowd"));
        int files = 0;
        try {
            while (true) {
                Files.createFile(crowd.resolve("f" + files));
                files++;
            }
        } catch (IOException noMore) {
            Files.delete(crowd.resolve("f0"));
        }
        CommandLineRun run = desk.runOn(Desk.TWO, "--quiet");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nothing can be written here: No space left on device");
        assertTheOldEditionStands();
    }
}
