package org.eventbrief.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Span;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableRule;

/** Reads {@code eventbrief.yaml}; what it does not know is an error that names the nearest key. */
public final class SettingsFile {
    private static final long LARGEST_LOGO = 1_000_000;

    private SettingsFile() {}

    /**
     * Reads a configuration that no variable changes.
     *
     * @throws Refusal with everything that is wrong in it
     */
    public static Settings read(Path file) {
        return read(Optional.of(file), Environment.NONE, List.of());
    }

    /**
     * Reads a configuration.
     *
     * @param file where there is one
     * @param environment what goes before the file
     * @param codes of the datasets that variables may be about
     * @throws Refusal with everything that is wrong in it
     */
    public static Settings read(Optional<Path> file, Environment environment, Collection<String> codes) {
        String text = file.map(SettingsFile::text).orElse("");
        YamlSection top = YamlSection.of(file.map(Path::toString).orElse("the configuration"), text);
        environment.given(codes).forEach(top::give);
        Path folder = file.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
        Settings settings = settings(top, folder);
        top.refuseWhatIsWrong();
        return settings;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private static Settings settings(YamlSection top, Path folder) {
        Language language =
                top.meaning("language", Language::of, Language.tags()).orElse(Language.EN);
        return new Settings(
                top.text("organisation").orElse(""),
                top.text("contact").orElse(""),
                logo(top, folder),
                interest(top.section("interest")),
                datasets(top.section("datasets")),
                top.meaning("numbers", NumberForm::of, NumberForm.samples()).orElse(language.numbers()),
                top.meaning("dates", DateForm::of, DateForm.samples()).orElse(language.dates()),
                thresholds(top.section("thresholds")),
                GroupReader.read(top.section("groups")),
                top.choice("paper", Paper.values()).orElse(Paper.A4),
                top.choice("disputed-borders", Borders.values()).orElse(Borders.DASHED),
                keep(top),
                top.wholeNumber("keep-monthly").orElse(0));
    }

    private static Optional<Picture> logo(YamlSection section, Path folder) {
        Optional<String> name = section.text("logo");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name.get());
            boolean small = Files.size(file) <= LARGEST_LOGO;
            Optional<Picture> picture = small ? Picture.of(Files.readAllBytes(file)) : Optional.empty();
            if (picture.isEmpty()) {
                section.wrong("logo", TableRule.BAD_SETTING, file + "; a PNG or JPEG file of at most 1 MB");
            }
            return picture;
        } catch (IOException | InvalidPathException unreadable) {
            section.wrong("logo", TableRule.BAD_SETTING, "\"" + name.get() + "\" cannot be read in " + folder);
            return Optional.empty();
        }
    }

    private static Thresholds thresholds(YamlSection section) {
        Thresholds silent = Thresholds.DEFAULT;
        return new Thresholds(
                section.wholeNumber(SettingKey.PERCENTAGE_BASE).orElse(silent.percentageBase()),
                section.wholeNumber(SettingKey.SMALL_NUMBERS).orElse(silent.smallNumbers()),
                section.wholeNumber(SettingKey.SMALLEST_CHANGE).orElse(silent.smallestChange()),
                section.wholeNumber(SettingKey.RISERS_AND_FALLERS).orElse(silent.risersAndFallers()),
                section.wholeNumber(SettingKey.MOST_ACTIVE).orElse(silent.mostActive()),
                section.wholeNumber(SettingKey.DEADLIEST_PAIRS).orElse(silent.deadliestPairs()),
                section.wholeNumber(SettingKey.DEADLIEST_EVENTS).orElse(silent.deadliestEvents()),
                section.wholeNumber(SettingKey.ALL_EVENTS).orElse(silent.allEvents()));
    }

    private static Optional<Integer> keep(YamlSection section) {
        Optional<Integer> keep = section.wholeNumber("keep");
        if (keep.filter(editions -> editions < 1).isPresent()) {
            section.wrong("keep", TableRule.BAD_SETTING, "at least the latest edition stays");
        }
        if (keep.isEmpty() && section.text("keep-monthly").isPresent()) {
            section.wrong("keep-monthly", TableRule.BAD_SETTING, "goes together with keep");
        }
        return keep;
    }

    private static Interest interest(YamlSection section) {
        return new Interest(
                section.texts("actors"),
                years(section),
                section.wholeNumber("top").orElse(10));
    }

    private static Years years(YamlSection section) {
        if (section.text("years").filter("all"::equals).isPresent()) {
            return Years.ALL;
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (String year : section.texts("years")) {
            if (year.matches("[0-9]{1,4}")) {
                years.add(Integer.parseInt(year));
            } else {
                section.wrong("years", TableRule.BAD_SETTING, "\"" + year + "\"; a year, a list of years, or all");
            }
        }
        return years.isEmpty() ? Years.NEWEST : Years.of(years);
    }

    private static Map<String, DatasetSettings> datasets(YamlSection section) {
        Map<String, DatasetSettings> datasets = new LinkedHashMap<>();
        for (String code : section.names()) {
            YamlSection one = section.section(code);
            datasets.put(
                    code,
                    new DatasetSettings(
                            one.text("release"),
                            coverage(one.section("coverage")),
                            one.text("accessed"),
                            one.choice("show", Show.values())));
        }
        return datasets;
    }

    private static Optional<Span> coverage(YamlSection section) {
        Optional<Span> from = day(section, "from");
        Optional<Span> to = day(section, "to");
        if (from.isPresent() != to.isPresent()) {
            section.wrong(from.isPresent() ? "to" : "from", TableRule.BAD_SETTING, "from and to go together");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().last().isBefore(from.get().first())) {
            section.wrong("to", TableRule.BAD_SETTING, "lies before from");
            return Optional.empty();
        }
        return Optional.of(new Span(from.get().first(), to.get().last()));
    }

    private static Optional<Span> day(YamlSection section, String key) {
        Optional<String> text = section.text(key);
        Optional<Span> day = text.flatMap(Edtf::parse).flatMap(EventDate::span);
        if (text.isPresent() && day.isEmpty()) {
            section.wrong(key, TableRule.BAD_SETTING, "\"" + text.get() + "\"; a date such as 2024-03-31");
        }
        return day;
    }

    /** The words of an enumeration, for a message. */
    static String words(Enum<?>[] values) {
        return String.join(", ", Arrays.stream(values).map(Enum::name).toList());
    }
}
