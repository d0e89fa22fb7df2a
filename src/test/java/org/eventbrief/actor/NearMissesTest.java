package org.eventbrief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.event.Kind;
import org.junit.jupiter.api.Test;

class NearMissesTest {
    private static List<List<String>> of(String... names) {
        return NearMisses.of(Stream.of(names)
                        .map(name -> new Actor("desk", "desk:" + name, name, Kind.OTHER))
                        .toList())
                .stream()
                .map(group -> group.stream().map(Actor::name).toList())
                .toList();
    }

    @Test
    void namesThatDifferInAccentsBracketsOrLastWordsAreSuggested() {
        assertThat(of("Wagner", "Wagner Group", "Goïta", "Goita", "Arkonia"))
                .containsExactly(List.of("Goita", "Goïta"), List.of("Wagner", "Wagner Group"));
        assertThat(of("Military Forces of Arkonia (2020-2021)", "Military Forces of Arkonia (2021-)"))
                .hasSize(1);
    }

    @Test
    void namesThatAreMerelyAlikeAreNot() {
        assertThat(of("Front 11", "Front 12", "Arkonia", "Belmara")).isEmpty();
        assertThat(of("Government of Arkonia", "Government of Belmara")).isEmpty();
    }
}
