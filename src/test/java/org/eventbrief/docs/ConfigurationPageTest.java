package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eventbrief.event.Span;
import org.eventbrief.settings.DatasetSettings;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationPageTest {
    private static final Page PAGE = Page.of("docs/reference/configuration.md");

    @Test
    void everySettingIsOnThePage() {
        assertThat(keys()).containsAll(settings(Settings.class, ""));
    }

    @Test
    void theCompleteExampleHasEveryKeyOfThePage(@TempDir Path folder) throws IOException {
        String example = PAGE.blocks("yaml").get(0);
        SettingsFile.read(Files.writeString(folder.resolve("eventbrief.yaml"), example));
        for (String key : keys()) {
            assertThat(example).contains(key.substring(key.lastIndexOf('.') + 1) + ":");
        }
    }

    static List<String> examples() {
        return Page.all().stream()
                .filter(page -> !page.toString().contains("formats"))
                .filter(page -> !page.toString().contains("a-new-format"))
                .flatMap(page -> page.blocks("yaml").stream())
                .filter(block -> !block.contains("apiVersion"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfAConfigurationIsOne(String example, @TempDir Path folder) throws IOException {
        SettingsFile.read(Files.writeString(folder.resolve("eventbrief.yaml"), example));
    }

    private static List<String> keys() {
        return Page.rows(PAGE.part("keys")).stream()
                .map(row -> row.get(0).replace("`", ""))
                .filter(key -> !key.equals("key"))
                .toList();
    }

    /** The keys are named as the records are that hold what they say. */
    private static List<String> settings(Class<?> type, String before) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key =
                    before + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType() == Interest.class) {
                keys.addAll(settings(Interest.class, key + "."));
            } else if (mentions(component.getGenericType(), DatasetSettings.class)) {
                keys.addAll(settings(DatasetSettings.class, key + ".CODE."));
            } else if (mentions(component.getGenericType(), Span.class)) {
                keys.addAll(Arrays.asList(key + ".from", key + ".to"));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    private static boolean mentions(Type type, Class<?> sought) {
        return type.getTypeName().contains(sought.getName());
    }
}
