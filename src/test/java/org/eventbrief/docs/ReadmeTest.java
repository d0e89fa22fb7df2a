package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventbrief.notice.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/operations.md"})
    void itHasTheExitCodesOfTheProgram(String page) {
        List<Integer> codes = Page.rows(Page.of(page).part("exit-codes")).stream()
                .map(row -> row.get(0).replace("`", ""))
                .filter(code -> code.matches("[0-9]+"))
                .map(Integer::valueOf)
                .toList();
        assertThat(codes)
                .containsExactlyElementsOf(new TreeSet<>(
                        Arrays.stream(Ending.values()).map(Ending::code).toList()));
    }

    @Test
    void theCitationIsOfThisVersion() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]*)</version>\\s*<name>Eventbrief</name>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Path.of("CITATION.cff"))).contains("\nversion: " + version.group(1) + "\n");
    }

    @Test
    void itShowsTheTwoCommandsFirst() {
        assertThat(Page.of("README.md").blocks("sh").get(0).lines())
                .anyMatch(line -> line.startsWith("mvn spring-boot:run"))
                .anyMatch(line -> line.startsWith("mvn verify"));
    }
}
