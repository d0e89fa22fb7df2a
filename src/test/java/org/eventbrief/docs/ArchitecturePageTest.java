package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {
    private static final Page PAGE = Page.of("ARCHITECTURE.md");
    private static final Pattern DEPENDENCY =
            Pattern.compile("(?s)<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>");

    @Test
    void everyDependencyHasItsReason() throws IOException {
        List<String> dependencies = DEPENDENCY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(dependency -> Grid.code(dependency.group(1)))
                .toList();
        assertThat(first(PAGE.part("dependencies"))).containsExactlyInAnyOrderElementsOf(dependencies);
    }

    @Test
    void everyPackageIsInTheTable() throws IOException {
        List<String> packages = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("src/main/java/org/eventbrief"))) {
            folders.forEach(
                    folder -> packages.add(Grid.code(folder.getFileName().toString())));
        }
        assertThat(first(PAGE.text())).containsAll(packages);
    }

    private static List<String> first(String text) {
        return Page.rows(text).stream()
                .map(row -> row.get(0))
                .filter(cell -> cell.startsWith("`"))
                .toList();
    }
}
