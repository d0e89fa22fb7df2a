package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page of the repository. What stands between {@code <!-- begin NAME -->} and {@code <!-- end NAME -->} is made by the
 * program and compared with it; with {@code -Dapprove=true} it is written anew.
 */
final class Page {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Path path;

    private Page(Path path) {
        this.path = path;
    }

    /** The page of a path below the root of the repository. */
    static Page of(String path) {
        return new Page(ROOT.resolve(path));
    }

    /** Every page of the repository, what the build and runs have made left out. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !ROOT.relativize(file).toString().matches("(target|\\.|reports/[^R]).*"))
                    .sorted()
                    .map(Page::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path path() {
        return path;
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there is the page. */
    boolean isThere() {
        return Files.isRegularFile(path);
    }

    /** What stands between the marks of a part. */
    String part(String name) {
        String text = text();
        int begin = text.indexOf(begin(name));
        int end = text.indexOf(end(name));
        assertThat(begin)
                .as("%s has no part %s", this, begin(name))
                .isNotNegative()
                .isLessThan(end);
        return text.substring(begin + begin(name).length(), end).strip();
    }

    /** Holds a part to what the program says, or writes that where it is to be approved. */
    void holds(String name, String made) {
        String written = part(name);
        if (Boolean.getBoolean("approve") && !written.equals(made.strip())) {
            String text = text();
            int from = text.indexOf(begin(name)) + begin(name).length();
            write(text.substring(0, from) + "\n" + made.strip() + "\n" + text.substring(text.indexOf(end(name))));
            return;
        }
        assertThat(written)
                .as("part %s of %s is not what the program says; -Dapprove=true rewrites it", name, this)
                .isEqualTo(made.strip());
    }

    /** The cells of all table rows of a text, heads and rules left out. */
    static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("|--"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The code blocks of a language, empty for those that name none. */
    List<String> blocks(String language) {
        String[] parts = text().split("(?m)^```", -1);
        // Between an opening mark and its closing one, which is every second part.
        return IntStream.range(0, parts.length / 2)
                .mapToObj(i -> parts[2 * i + 1])
                .filter(block -> block.startsWith(language + "\n"))
                .map(block -> block.substring(language.length() + 1))
                .toList();
    }

    /** The last cell of the row that begins with a cell, if there is one. */
    Optional<String> lastCell(String part, String first) {
        return rows(part(part)).stream()
                .filter(row -> row.get(0).equals(first))
                .map(row -> row.get(row.size() - 1))
                .findFirst();
    }

    private void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String begin(String name) {
        return "<!-- begin " + name + " -->";
    }

    private static String end(String name) {
        return "<!-- end " + name + " -->";
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }
}
