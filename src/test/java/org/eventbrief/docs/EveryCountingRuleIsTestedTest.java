package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The page on counting and the tests of its rules name each other: no rule is without a test. */
class EveryCountingRuleIsTestedTest {
    private static final Path INDEX =
            Path.of("src", "test", "resources", "org", "eventbrief", "docs", "counting-rules.txt");

    @Test
    void eachRuleOfThePageHasItsTests() throws IOException {
        Map<String, List<String>> index = index();
        List<String> rules = rules();

        assertThat(rules).hasSizeGreaterThan(30).allSatisfy(rule -> assertThat(index.keySet())
                .filteredOn(rule::startsWith)
                .as("entries of the rule: " + rule)
                .hasSize(1));
        assertThat(index.keySet()).allSatisfy(start -> assertThat(rules)
                .as("rules that begin with: " + start)
                .anyMatch(rule -> rule.startsWith(start)));
        assertThat(index.values()).allSatisfy(tests -> assertThat(tests).isNotEmpty());
    }

    @Test
    void eachTestOfTheIndexIsThere() throws IOException {
        assertThat(index().values().stream().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(isTest(test)).as(test).isTrue());
    }

    private static boolean isTest(String name) throws ClassNotFoundException {
        int dot = name.lastIndexOf('.');
        return Stream.of(Class.forName("org.eventbrief." + name.substring(0, dot))
                        .getDeclaredMethods())
                .filter(method -> method.getName().equals(name.substring(dot + 1)))
                .anyMatch(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class));
    }

    /** The items of the page below the worked example, by their first line. */
    private static List<String> rules() {
        String page = Page.of("docs/counting.md").text();
        return page.substring(page.indexOf("## Events and roles"))
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    private static Map<String, List<String>> index() throws IOException {
        Map<String, List<String>> index = new LinkedHashMap<>();
        List<String> tests = new ArrayList<>();
        for (String line : Files.readAllLines(INDEX)) {
            if (line.startsWith("= ")) {
                tests = new ArrayList<>();
                index.put(line.substring(2), tests);
            } else if (!line.startsWith("#")) {
                tests.add(line);
            }
        }
        return index;
    }
}
