package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page tells to type is typed, in its order, and works. */
class PagesRunTest {
    private static final String EARLIER =
            "java -jar eventbrief.jar run --input /srv/events --reports /srv/reports --as-of 2023-11-30 --quiet\n"
                    + "java -jar eventbrief.jar run --input /srv/events --reports /srv/reports --quiet\n";

    @TempDir
    private Path folder;

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> !page.blocks("sh").isEmpty())
                .filter(page -> !page.toString().equals("README.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingOnThePageWorks(Page page) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no /bin/bash");
        Sandbox sandbox = Sandbox.in(folder);
        String script = String.join("\n", page.blocks("sh"));
        if (looksAtEditions(script)) {
            assertThat(sandbox.run(EARLIER).code()).isZero();
        }
        if (looksAtEvents(script)) {
            assertThat(sandbox.run("java -jar eventbrief.jar run --quiet").code())
                    .isZero();
        }
        Sandbox.Ended ended =
                sandbox.run(script.replaceAll("editions/[0-9-]+-[0-9a-f]{12}", "\\$(readlink /srv/reports/latest)"));
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    private static boolean looksAtEvents(String script) {
        return script.contains("jar events") || script.contains("jar actors");
    }

    /** A page about what was published begins where something is. */
    private static boolean looksAtEditions(String script) {
        return script.contains("/srv/reports/latest") || script.contains(" diff ");
    }

    @Test
    void thereAreSuchPages() {
        assertThat(pages()).hasSizeGreaterThan(8);
    }

    @Test
    void checkTellsWhichVariablesGoBeforeTheFile() throws IOException, InterruptedException {
        Sandbox.Ended ended = Sandbox.in(folder).run("EVENTBRIEF_KEEP=7 java -jar target/eventbrief.jar check");
        assertThat(ended.code()).isZero();
        assertThat(ended.said()).contains("Variable EVENTBRIEF_KEEP: goes before the configuration");
        assertThat(Sandbox.in(folder)
                        .run("EVENTBRIEF_KEEP=none java -jar target/eventbrief.jar check")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void whereNoLocaleIsSetWordsArePrintedAllTheSame() throws IOException, InterruptedException {
        Sandbox.Ended ended = Sandbox.in(folder).run("LC_ALL=C java -jar target/eventbrief.jar run --dry-run");
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("actors, 2022–2024");
    }

    @Test
    void aCommandThatFailsOrWhoseJarIsElsewhereIsNoticed() throws IOException, InterruptedException {
        Sandbox sandbox = Sandbox.in(folder);
        assertThat(sandbox.run("java -jar target/eventbrief.jar chek\necho on").code())
                .isEqualTo(2);
        assertThat(sandbox.run("cd home\njava -jar eventbrief.jar check").code())
                .isEqualTo(98);
    }
}
