package org.eventbrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.eventbrief.actor.StatedMember;
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
 * @param file the file's text, or empty
 * @param variables that go before the file, with their values
 * @param members of the groups that it makes
 */
record Configuration(Settings settings, String file, SortedMap<String, String> variables, List<StatedMember> members) {
    /**
     * Reads it.
     *
     * @throws org.eventbrief.notice.Refusal with everything that is wrong in it
     */
    static Configuration of(Optional<Path> file, Formats formats, Environment environment) {
        List<String> codes =
                formats.all().stream().map(SourceFormat::dataset).distinct().toList();
        Settings settings = SettingsFile.read(file, environment, codes);
        return new Configuration(
                settings,
                file.map(Configuration::text).orElse(""),
                environment.used(codes),
                members(settings, file.map(Path::toString).orElse("")));
    }

    private static List<StatedMember> members(Settings settings, String file) {
        return settings.groups().stream()
                .flatMap(group -> group.members().stream()
                        .map(one -> new StatedMember(
                                file, one.line(), group.id(), group.name(), one.member(), one.from(), one.to())))
                .toList();
    }

    /** What it depends on besides its file, for the fingerprint. */
    List<String> besidesFile() {
        List<String> besides = new ArrayList<>();
        variables.forEach((name, value) -> besides.addAll(List.of(name, value)));
        settings.logo().map(Picture::base64).map(List::of).map(Fingerprint::of).ifPresent(besides::add);
        return besides;
    }

    /** The file's text, with the variables as remarks at its end. */
    String text() {
        StringBuilder text = new StringBuilder(file);
        variables.forEach((name, value) -> {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
            text.append("# ")
                    .append(name)
                    .append('=')
                    .append(value.replaceAll("\\R", " "))
                    .append('\n');
        });
        return text.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
