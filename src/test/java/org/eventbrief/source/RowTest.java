package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final boolean[] KEPT = {true, true, false};
    private static final int[] BOTH = {0, 1};

    @Test
    void joined_cells_match_only_where_each_cell_is_the_same() {
        byte[] joined = row("ab", "c", "x").join(BOTH);

        assertThat(row("ab", "c", "y").matches(BOTH, joined)).isTrue();
        assertThat(row("a", "bc", "x").matches(BOTH, joined)).isFalse();
        assertThat(row("ab", "cd", "x").matches(BOTH, joined)).isFalse();
        assertThat(row("ab", "", "x").matches(BOTH, joined)).isFalse();
        assertThat(row("ab").matches(BOTH, joined)).isFalse();
    }

    @Test
    void a_meaning_is_found_once_for_each_text() {
        int[] calls = new int[1];
        Interned<String> meanings = new Interned<>(
                row -> {
                    calls[0]++;
                    return row.clean(0);
                },
                0,
                -1);

        assertThat(meanings.of(row("a", "b", "c"))).isEqualTo("a");
        assertThat(meanings.of(row("a", "x", "y"))).isEqualTo("a");
        assertThat(meanings.of(row("b", "x", "y"))).isEqualTo("b");
        assertThat(calls[0]).isEqualTo(2);
    }

    @Test
    void cells_that_nothing_reads_or_that_are_not_there_are_empty() {
        Row row = row("ab", "c", "x");

        assertThat(row.text(0)).isEqualTo("ab");
        assertThat(row.text(2)).isEmpty();
        assertThat(row.text(3)).isEmpty();
        assertThat(row.text(-1)).isEmpty();
        assertThat(row.lastFull()).isEqualTo(2);
        assertThat(row.cells()).isEqualTo(3);
    }

    private static Row row(String... cells) {
        Row row = new Row(KEPT, Set.of());
        byte[] bytes = String.join("", cells).getBytes(StandardCharsets.UTF_8);
        row.begin(1, bytes);
        int at = 0;
        for (String cell : cells) {
            row.add(at, at + cell.length(), false);
            at += cell.length();
        }
        row.end();
        return row;
    }
}
