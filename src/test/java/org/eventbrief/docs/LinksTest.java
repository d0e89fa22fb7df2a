package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    @Test
    void noLinkOfAPageIsBroken() {
        List<String> broken = new ArrayList<>();
        List<Page> pages = Page.all();
        for (Page page : pages) {
            LINK.matcher(withoutCode(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.matches("[a-z]+:.*"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(page + ": " + link));
        }
        assertThat(broken).isEmpty();
        assertThat(pages).hasSizeGreaterThan(10);
    }

    @Test
    void everyPageOfTheDocsIsInTheirIndexOrThatOfItsFolder() {
        for (Page page : Page.all()) {
            String path = page.toString();
            if (path.startsWith("docs/") && !path.endsWith("README.md")) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                assertThat(indexes()).as(path).anyMatch(index -> index.contains(name + ")"));
            }
        }
    }

    private static List<String> indexes() {
        return Stream.of("docs/README.md", "docs/formats/README.md")
                .map(path -> Page.of(path).text())
                .toList();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path folder = page.path().resolveSibling(".");
        Path target =
                parts[0].isEmpty() ? page.path() : folder.resolve(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || anchors(target).contains(parts[1]);
    }

    private static List<String> anchors(Path target) {
        Page page = Page.of(target.toString());
        return HEADING.matcher(page.text())
                .results()
                .map(heading -> anchor(heading.group(1)))
                .toList();
    }

    /** As GitHub makes them. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String withoutCode(Page page) {
        return page.text().replaceAll("(?ms)^```.*?^```", "").replaceAll("`[^`\n]*`", "code");
    }
}
