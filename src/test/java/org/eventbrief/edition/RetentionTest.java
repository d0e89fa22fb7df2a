package org.eventbrief.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private final MadeUpEditions published;

    RetentionTest(@TempDir Path reports) {
        published = new MadeUpEditions(reports)
                .publish("a", "2023-11-30", "")
                .publish("b", "2023-12-15", "a")
                .publish("c", "2023-12-31", "b")
                .publish("s1", "2023-12-31", "c", true)
                .publish("s2", "2023-12-31", "c", true)
                .publish("d", "2024-01-15", "c")
                .publish("e", "2024-01-31", "d");
    }

    private List<String> leaving(int editions, int monthly, String latest) {
        return new Retention(editions, monthly)
                .leaving(published.editions().past(), latest).stream()
                        .map(PastEdition::name)
                        .toList();
    }

    @Test
    void theNewestStayAndTheOldestGoFirst() {
        assertThat(leaving(3, 0, "e")).containsExactly("a", "b");
    }

    @Test
    void theLatestAndTheOneBeforeItStayInAnyCase() {
        assertThat(leaving(1, 0, "e")).containsExactly("a", "b", "c", "s1");
        assertThat(leaving(1, 0, "b")).doesNotContain("b", "a");
    }

    @Test
    void scopedEditionsAreCountedApart() {
        assertThat(leaving(2, 0, "e")).containsExactly("a", "b", "c");
        assertThat(leaving(1, 0, "e")).contains("s1").doesNotContain("s2");
    }

    @Test
    void theNewestOfEachMonthStaysBesides() {
        assertThat(leaving(1, 2, "e")).containsExactly("a", "b", "s1");
        assertThat(leaving(1, 9, "e")).containsExactly("b", "s1");
    }

    @Test
    void oneEditionStaysAtLeast() {
        assertThatThrownBy(() -> new Retention(0, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
