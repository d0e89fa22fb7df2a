package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventbrief.cli.Eventbrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the pages tell to type is understood. */
class TypedTest {
    private static final Pattern JAR = Pattern.compile("java(?: -\\S+)* -jar \\S*eventbrief\\.jar(?<arguments>.*)");
    private static final Pattern MAVEN = Pattern.compile("mvn spring-boot:run(?<arguments>.*)");
    private static final Pattern QUOTED = Pattern.compile("-Dspring-boot\\.run\\.arguments=\"(?<arguments>[^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static List<String> commands() {
        return Page.all().stream()
                .flatMap(page -> page.blocks("sh").stream())
                .flatMap(String::lines)
                .filter(line -> line.contains("eventbrief.jar") || line.startsWith("mvn spring-boot:run"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfAPageIsUnderstood(String command) {
        CommandLine line = new CommandLine(new Eventbrief());
        assertThat(line.parseArgs(words(arguments(command)).toArray(String[]::new))
                        .unmatched())
                .isEmpty();
    }

    @Test
    void thereAreSuchCommands() {
        assertThat(commands()).hasSizeGreaterThan(10);
    }

    private static String arguments(String command) {
        String typed = command.replaceAll("\\s+(#|>|\\|\\||&&|\\|).*", "");
        Matcher jar = JAR.matcher(typed);
        if (jar.find()) {
            return jar.group("arguments");
        }
        Matcher maven = MAVEN.matcher(typed);
        assertThat(maven.find()).as(command).isTrue();
        Matcher quoted = QUOTED.matcher(maven.group("arguments"));
        return quoted.find() ? quoted.group("arguments") : "";
    }

    private static List<String> words(String arguments) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(arguments);
        while (word.find()) {
            words.add(arguments.substring(word.start(), word.end()).replaceAll("^['\"]|['\"]$", ""));
        }
        return words;
    }
}
