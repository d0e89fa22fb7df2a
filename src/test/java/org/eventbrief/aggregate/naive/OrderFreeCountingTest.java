package org.eventbrief.aggregate.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eventbrief.notice.Refusal;

class OrderFreeCountingTest {
    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    @Property(tries = 1500)
    void countsAreThoseOfANaiveModelWhateverOrderPartsMergesAndThreads(
            @ForAll("worlds") World world, @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int threads) {
        if (contradicts(world)) {
            assertThatThrownBy(() -> Pipeline.tables(world, seed, threads)).isInstanceOf(Refusal.class);
            return;
        }
        Map<String, List<String>> counted = Pipeline.tables(world, seed, threads);
        new NaiveTables(world).all().forEach((table, lines) -> assertThat(counted.get(table))
                .as(table)
                .containsExactlyElementsOf(lines));
    }

    /** What counting.md calls an error in the tables. */
    private static boolean contradicts(World world) {
        NaiveActors actors = new NaiveActors(world);
        return new NaiveGroups(world, actors).hasCycle()
                || world.aliases().stream()
                        .anyMatch(alias ->
                                alias.valid().last().isBefore(alias.valid().first()))
                || world.members().stream().anyMatch(OrderFreeCountingTest::isReversed)
                || world.aliases().stream().anyMatch(one -> world.aliases().stream()
                        .anyMatch(other -> one.alias().equals(other.alias())
                                && one.dataset().equals(other.dataset())
                                && one.valid().equals(other.valid())
                                && !one.actorId().equals(other.actorId())))
                || world.aliases().stream().anyMatch(alias -> meetsTwoIds(world, actors, alias));
    }

    private static boolean isReversed(World.Member row) {
        return row.from().days().isPresent()
                && row.to().days().isPresent()
                && row.to().days().get().last().isBefore(row.from().days().get().first());
    }

    private static boolean meetsTwoIds(World world, NaiveActors actors, World.Alias alias) {
        return world.datasets().keySet().stream()
                .filter(dataset -> alias.dataset().isEmpty() || alias.dataset().equals(dataset))
                .anyMatch(dataset -> actors.idsOf(dataset, alias.alias()).stream()
                                .filter(id -> world.aliases().stream()
                                        .noneMatch(other -> other.alias().equals(dataset + ":" + id)
                                                && (other.dataset().isEmpty()
                                                        || other.dataset().equals(dataset))))
                                .count()
                        > 1);
    }
}
