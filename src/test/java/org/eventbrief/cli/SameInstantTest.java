package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of runs that are started at the same instant one publishes, and the others end at once, naming it. */
class SameInstantTest {
    private static final int ROUNDS = Integer.getInteger("eventbrief.rounds", 1);

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void onePublishesAndTheOthersAreLockedOut(int runs, @TempDir Path folder) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Desk desk = new Desk(folder.resolve("round-" + round)).with("events.csv", Desk.HEADER + Desk.ONE);
            List<Child> children = IntStream.range(0, runs)
                    .mapToObj(run -> start(folder, desk))
                    .toList();
            children.forEach(SameInstantTest::awaitReady);
            for (Child child : children) {
                child.process().getOutputStream().write('\n');
                child.process().getOutputStream().flush();
            }
            assertOnePublished(children, desk);
        }
    }

    private static void assertOnePublished(List<Child> children, Desk desk) {
        List<Integer> codes = children.stream().map(Child::code).sorted().toList();
        assertThat(codes.get(0)).isZero();
        assertThat(codes.subList(1, codes.size())).containsOnly(75);
        long winner = children.stream()
                .filter(child -> child.code() == 0)
                .findFirst()
                .orElseThrow()
                .process()
                .pid();
        assertThat(children).filteredOn(child -> child.code() == 75).allSatisfy(child -> assertThat(child.err())
                .containsPattern("another run holds the lock: (process " + winner
                        + ", started 20[0-9T:-]+Z|it has only just begun)"));
        assertThat(desk.editions().names()).hasSize(1);
        assertThat(desk.command("verify").code()).isZero();
        assertThat(desk.command("status").code()).isZero();
    }

    private static Child start(Path folder, Desk desk) {
        return Child.start(
                folder,
                WaitingRun.class,
                "run",
                "--reports",
                desk.reports().toString(),
                "--input",
                desk.input().toString());
    }

    private static void awaitReady(Child child) {
        while (!child.err().contains("ready") && child.process().isAlive()) {
            Thread.onSpinWait();
        }
    }
}
