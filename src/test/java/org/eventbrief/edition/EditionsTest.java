package org.eventbrief.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
    private final MadeUpEditions published;
    private final Editions editions;

    EditionsTest(@TempDir Path reports) {
        published = new MadeUpEditions(reports);
        editions = published.editions();
    }

    private List<String> newestFirst() {
        return editions.past().stream().map(PastEdition::name).toList();
    }

    @Test
    void editionsAreInTheOrderOfTheirPublication() {
        published
                .publish("c", "2024-01-31", "")
                .publish("s", "2024-01-31", "c", true)
                .publish("a", "2024-02-29", "c")
                .publish("b", "2024-01-15", "a");
        assertThat(newestFirst()).containsExactly("b", "a", "s", "c");
    }

    @Test
    void theirOrderOutlivesTheLossOfTheirTimes() throws IOException {
        published.publish("c", "2024-01-31", "").publish("a", "2024-02-29", "c").publish("b", "2024-01-15", "a");
        for (String name : List.of("b", "a", "c")) {
            Path manifest = editions.folder(name).resolve(Manifest.FILE);
            Files.setLastModifiedTime(manifest, java.nio.file.attribute.FileTime.fromMillis(0));
        }
        assertThat(newestFirst()).containsExactly("b", "a", "c");
    }

    @Test
    void anEditionIsMeantByItsNameItsBeginningOrLatest() {
        published
                .publish("2024-01-31-aa", "2024-01-31", "")
                .publish("2024-01-31-aabb", "2024-01-31", "2024-01-31-aa")
                .publish("2024-02-29-cc", "2024-02-29", "2024-01-31-aabb");
        assertThat(editions.meant("2024-01-31-aa")).containsExactly("2024-01-31-aa");
        assertThat(editions.meant("2024-02")).containsExactly("2024-02-29-cc");
        assertThat(editions.meant("latest")).containsExactly("2024-02-29-cc");
        assertThat(editions.meant("2024-01")).hasSize(2);
        assertThat(editions.meant("2023")).isEmpty();
    }

    @Test
    void aWholeEditionIsNotTouchedWhenItIsPublishedAgain() throws IOException {
        published.publish("one", "2024-01-31", "");
        Object before = Files.getAttribute(editions.folder("one").resolve("index.html"), "lastModifiedTime");
        published.publish("one", "2024-01-31", "");
        assertThat(Files.getAttribute(editions.folder("one").resolve("index.html"), "lastModifiedTime"))
                .isEqualTo(before);
    }

    @Test
    void aDamagedEditionIsReplacedWhenItIsPublishedAgain() throws IOException {
        published.publish("one", "2024-01-31", "");
        Files.writeString(editions.folder("one").resolve("index.html"), "damaged");
        Files.delete(editions.folder("one").resolve("data/actor-years.csv"));
        published.publish("one", "2024-01-31", "");
        assertThat(Verification.of(editions.folder("one")).isWhole()).isTrue();
        assertThat(editions.folder("one").resolve("index.html")).hasContent("one");
    }

    @Test
    void anEditionWithoutAManifestIsReplacedWhenItIsPublishedAgain() throws IOException {
        published.publish("one", "2024-01-31", "");
        Files.delete(editions.folder("one").resolve(Manifest.FILE));
        assertThat(editions.latest()).isEmpty();
        assertThat(editions.latestName()).contains("one");
        published.publish("one", "2024-01-31", "");
        assertThat(Verification.of(editions.folder("one")).isWhole()).isTrue();
    }
}
