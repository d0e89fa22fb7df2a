package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.cli.Eventbrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The man pages are made of the commands. */
class ManPagesTest {
    private static final Path PAGES = Path.of("docs/man");

    @Test
    void thereIsOneForEachCommandThatSaysWhatTheCommandSays(@TempDir Path made) throws IOException {
        int code = ManPageGenerator.generateManPage(
                made.toFile(), null, new boolean[0], false, new CommandLine(new Eventbrief()).getCommandSpec());
        assertThat(code).isZero();
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(PAGES);
            for (Path page : pages(made)) {
                Files.writeString(PAGES.resolve(page.getFileName()), text(page));
            }
        }
        assertThat(pages(PAGES))
                .extracting(page -> page.getFileName().toString())
                .containsExactlyElementsOf(pages(made).stream()
                        .map(page -> page.getFileName().toString())
                        .toList());
        for (Path page : pages(made)) {
            assertThat(PAGES.resolve(page.getFileName()))
                    .as("-Dapprove=true rewrites it")
                    .hasContent(text(page));
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
        }
    }

    /** A default that is where the machine has its folders is no word of a page. */
    private static String text(Path page) throws IOException {
        return Files.readString(page).replaceAll("(?m)[ \t]+$", "");
    }
}
