package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of the job's own state, the next run publishes what it would have published, and says what was wrong. */
class DamagedStateTest {
    private static final String SAID = "the job's own state could not be used and was set aside";

    @TempDir
    static Path elsewhere;

    private static Map<String, String> first = Map.of();
    private static Map<String, String> second = Map.of();

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeAll
    static void publishUndisturbed() throws IOException {
        Desk other = new Desk(Files.createDirectory(elsewhere.resolve("undisturbed")));
        assertThat(other.runOn(Desk.ONE).code()).isZero();
        first = Desk.files(other.latest());
        other.copyTo(elsewhere.resolve("one"));
        assertThat(other.runOn(Desk.TWO).code()).isZero();
        second = Desk.files(other.latest());
    }

    @BeforeEach
    void publish() {
        desk = new Desk(elsewhere.resolve("one")).copyTo(folder);
    }

    private Path database() {
        return desk.reports().resolve(".eventbrief/state/batch.mv.db");
    }

    private Path ledger() {
        return desk.reports()
                .resolve(".eventbrief/ledger/" + desk.editions().latestName().orElseThrow());
    }

    /** Runs on changed input, and holds what it publishes against a run that was never disturbed. */
    private CommandLineRun publishesAllTheSame() throws IOException {
        Path before = desk.latest();
        CommandLineRun run = desk.runOn(Desk.TWO, "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Desk.files(before)).isEqualTo(first);
        assertThat(desk.command("verify", "--all").code()).isZero();
        assertThat(Desk.files(desk.latest())).isEqualTo(second);
        assertThat(desk.litter()).isEmpty();
        return run;
    }

    /** H2 goes back to an older state by itself where there is one in the file, and then nothing needs to be said. */
    @ParameterizedTest
    @ValueSource(longs = {100, 9000})
    void aTruncatedDatabaseEndsNothing(long bytes) throws IOException {
        try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            file.truncate(bytes);
        }
        publishesAllTheSame();
    }

    @Test
    void aDatabaseThatIsNoneIsSetAside() throws IOException {
        Files.writeString(database(), "made up ".repeat(2000));
        assertThat(publishesAllTheSame().err()).contains(SAID);
        assertThat(desk.reports().resolve(".eventbrief/state.damaged/batch.mv.db"))
                .content()
                .startsWith("made up");
    }

    @Test
    void aDatabaseOfAnotherVersionIsSetAside() throws IOException {
        String head = Files.readString(database(), StandardCharsets.ISO_8859_1).substring(0, 8192);
        Files.writeString(database(), head.replaceAll("format:\\d", "format:9"), StandardCharsets.ISO_8859_1);
        assertThat(publishesAllTheSame().err()).contains(SAID);
    }

    @Test
    void aDatabaseThatCannotBeReadIsSetAside() throws IOException {
        Files.delete(database());
        Files.createDirectories(database().resolve("in-the-way"));
        assertThat(publishesAllTheSame().err()).contains(SAID);
    }

    @Test
    void aDatabaseWithHolesEndsNothing() throws IOException {
        try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            for (long at = 8192; at + 512 < file.size(); at += 4096) {
                file.write(ByteBuffer.wrap(new byte[512]), at);
            }
        }
        publishesAllTheSame();
    }

    @Test
    void aLostOrTruncatedLedgerIsSaidAndEndsNothing() throws IOException {
        Path words = ledger().resolve("words.bin");
        byte[] bytes = Files.readAllBytes(words);
        Files.write(words, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        CommandLineRun run = desk.runOn(Desk.TWO, "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("the events behind the edition before are no longer there");
        assertThat(desk.latest().resolve("data/restatements.csv")).content().hasLineCount(1);
        assertThat(desk.runOn(Desk.ONE, "--quiet").err()).isEmpty();
        assertThat(desk.latest().resolve("data/restatements.csv")).content().contains("desk,,,2021,events,2,1,0,1,1,0");
    }

    @Test
    void theWholeStateMayBeGone() throws IOException {
        org.eventbrief.edition.Folders.delete(desk.reports().resolve(".eventbrief"));
        assertThat(desk.runOn(Desk.ONE).out()).contains("Nothing has changed");
        assertThat(desk.runOn(Desk.TWO).err()).contains("the events behind the edition before are no longer there");
        assertThat(desk.command("verify", "--all").code()).isZero();
    }
}
