package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntrySorterTest {
    private static final int LOT = 3;

    @Property(tries = 60)
    void howeverManyLotsItTakesEntriesComeInTheOrderOfLists(@ForAll("entries") List<ListEntry> entries)
            throws IOException {
        Path folder = Files.createTempDirectory("entries");
        EntrySorter sorter = new EntrySorter(folder.resolve("lists"), ListEntry.BY_LIST, LOT);
        entries.forEach(sorter::add);
        EntryFile sorted = sorter.sorted();
        List<ListEntry> expected = entries.stream().sorted(ListEntry.BY_LIST).toList();
        try (Stream<ListEntry> all = sorted.all()) {
            assertThat(all.toList()).isEqualTo(expected);
        }
        for (int actor = ListEntry.NOBODY; actor < 5; actor++) {
            int whose = actor;
            try (Stream<ListEntry> own = sorted.of(actor)) {
                assertThat(own.toList())
                        .isEqualTo(expected.stream()
                                .filter(entry -> entry.actor() == whose)
                                .toList());
            }
        }
        sorted.delete();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<ListEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(ListEntry.NOBODY, 3),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.strings().ofMaxLength(3),
                        Arbitraries.longs().between(0, 1L << 42))
                .as((actor, day, id, row) ->
                        new ListEntry(actor, day, day + 1, id.replaceAll("\\p{Cs}", ""), 5, row, row * 2, -1))
                .list()
                .ofMaxSize(40);
    }
}
