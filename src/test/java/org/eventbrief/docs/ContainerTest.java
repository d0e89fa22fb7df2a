package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eventbrief.cli.Eventbrief;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The Containerfile starts the program as somebody without rights. */
class ContainerTest {
    private static String file() throws IOException {
        return Files.readString(Path.of("docs/container/Containerfile"));
    }

    private static List<String> words(String instruction) throws IOException {
        String line = file().lines()
                .filter(one -> one.startsWith(instruction + " "))
                .reduce((first, last) -> last)
                .orElseThrow();
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(line)
                .results()
                .map((MatchResult word) -> word.group(1))
                .toList();
    }

    @Test
    void theUserHasANumberThatIsNotRootsAndIsTheOneOfTheCronJob() throws IOException {
        String user = file().lines()
                .filter(line -> line.startsWith("USER "))
                .findFirst()
                .orElseThrow();
        assertThat(user).matches("USER [1-9][0-9]*:[1-9][0-9]*");
        assertThat(Page.of("docs/operations.md").text())
                .contains("runAsUser: " + user.substring(5, user.indexOf(':')) + ",");
    }

    @Test
    void itsCommandIsUnderstoodAndWritesOnlyWhereThereAreVolumes() throws IOException {
        List<String> line = new ArrayList<>(words("ENTRYPOINT"));
        line.addAll(words("CMD"));
        int jar = line.indexOf("-jar");
        assertThat(file()).contains("COPY target/eventbrief.jar " + line.get(jar + 1) + "\n");
        List<String> arguments = line.subList(jar + 2, line.size());
        assertThat(new CommandLine(new Eventbrief())
                        .parseArgs(arguments.toArray(String[]::new))
                        .unmatched())
                .isEmpty();
        assertThat(words("VOLUME"))
                .contains("/tmp", arguments.get(arguments.indexOf("--reports") + 1))
                .contains(arguments.get(arguments.indexOf("--input") + 1));
    }
}
