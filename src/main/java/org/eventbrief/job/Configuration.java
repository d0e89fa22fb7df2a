package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.edition.Fingerprint;
import org.eventbrief.settings.Environment;
import org.eventbrief.settings.Picture;
import org.eventbrief.settings.Settings;
import org.eventbrief.settings.SettingsFile;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFormat;

/**
 * The configuration that holds, from its file and the environment.
 *
 * @param settings what it says
 * @param text the file's text, with the variables that go before it as remarks; empty where there are neither
 * @param besidesFiles what it depends on besides the file, for the fingerprint
 */
record Configuration(Settings settings, String text, List<String> besidesFiles) {
    /**
     * Reads it.
     *
     * @throws org.eventbrief.notice.Refusal with everything that is wrong in it
     */
    static Configuration of(Optional<Path> file, Formats formats, Environment environment) {
        List<String> codes =
                formats.all().stream().map(SourceFormat::dataset).distinct().toList();
        Settings settings = SettingsFile.read(file, environment, codes);
        List<String> besides = new ArrayList<>();
        StringBuilder text = new StringBuilder(file.map(Configuration::text).orElse(""));
        environment.used(codes).forEach((variable, value) -> {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
            besides.add(variable);
            besides.add(value);
            text.append("# ")
                    .append(variable)
                    .append('=')
                    .append(value.replaceAll("\\R", " "))
                    .append('\n');
        });
        settings.logo().map(Picture::base64).map(List::of).map(Fingerprint::of).ifPresent(besides::add);
        return new Configuration(settings, text.toString(), besides);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
