package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatPagesTest {
    private static final Page INDEX = Page.of("docs/formats/README.md");

    static List<String> formats() {
        return Formats.builtIn().all().stream().map(SourceFormat::name).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatIsOnItsPage(String format) {
        Page page = Page.of("docs/formats/" + format + ".md");
        assertThat(page.isThere()).as("the page %s", page).isTrue();
        page.holds("format", FormatText.of(format).page());
    }

    @Test
    void theIndexListsEveryFormat() {
        Grid grid = new Grid("format", "dataset", "title");
        for (SourceFormat format : Formats.builtIn().all()) {
            grid.row("[" + format.name() + "](" + format.name() + ".md)", Grid.code(format.dataset()), format.title());
        }
        INDEX.holds("formats", grid.toString());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyKeyOfAFormatIsExplained(String format) {
        assertThat(explained("keys")).containsAll(FormatText.of(format).keys().keySet());
    }

    @Test
    void everyFieldIsExplained() throws ClassNotFoundException {
        Object[] fields = Class.forName("org.eventbrief.source.Field").getEnumConstants();
        assertThat(explained("fields"))
                .containsAll(Arrays.stream(fields)
                        .map(field -> ((Enum<?>) field).name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<String> explained(String part) {
        return Page.rows(INDEX.part(part)).stream()
                .flatMap(row -> Arrays.stream(row.get(0).split(",", -1)))
                .map(cell -> cell.replace("`", "").strip())
                .toList();
    }
}
