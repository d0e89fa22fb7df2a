package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eventbrief.event.Span;
import org.eventbrief.settings.DatasetSettings;
import org.eventbrief.settings.Interest;
import org.eventbrief.settings.SettingKey;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.SettingsFile;
import org.eventbrief.settings.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationPageTest {
    private static final Page PAGE = Page.of("docs/reference/configuration.md");

    @Test
    void thePageSaysOfEveryKeyWhatTheProgramSays() {
        Grid keys = new Grid("key", "default", "what it says");
        for (SettingKey key : SettingKey.values()) {
            keys.row(Grid.code(key.path()), key.silence(), key.sentence());
        }
        PAGE.holds("keys", keys.toString());
    }

    @Test
    void everySettingHasAKey() {
        List<String> settings = settings(Settings.class, "");
        // It picks two others.
        settings.add("language");
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void theVariablesOfThePageAreThoseOfKeys() {
        List<String> variables = Arrays.stream(SettingKey.values())
                .map(SettingKey::variable)
                .map(variable -> variable.replace("CODE", "UCDPGED"))
                .toList();
        assertThat(Pattern.compile("EVENTBRIEF_[A-Z_]+[A-Z]")
                        .matcher(PAGE.text())
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThan(2)
                .isSubsetOf(variables);
    }

    @Test
    void theCompleteExampleHasEveryKeyOfThePage(@TempDir Path folder) throws IOException {
        String example = PAGE.blocks("yaml").get(0);
        logo(folder);
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
        logo(folder);
        SettingsFile.read(Files.writeString(folder.resolve("eventbrief.yaml"), example));
    }

    /** Three bytes are enough to be taken for a JPEG. */
    private static void logo(Path folder) throws IOException {
        Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode("/9j/"));
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
            } else if (component.getType() == Thresholds.class) {
                keys.addAll(settings(Thresholds.class, key + "."));
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
