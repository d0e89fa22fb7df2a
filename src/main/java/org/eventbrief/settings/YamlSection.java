package org.eventbrief.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A section of a YAML file that remembers which keys were asked for, so that the others are errors. */
final class YamlSection {
    private final String file;
    private final String path;
    private final Map<String, Object> values;
    private final List<TableNotice> wrong;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<YamlSection> sections = new ArrayList<>();

    private final Map<String, String> origins;
    private final YamlLines lines;

    private YamlSection(
            String file,
            String path,
            Map<String, Object> values,
            List<TableNotice> wrong,
            Map<String, String> origins,
            YamlLines lines) {
        this.file = file;
        this.path = path;
        this.values = values;
        this.wrong = wrong;
        this.origins = origins;
        this.lines = lines;
    }

    static YamlSection of(String file, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(10);
        Object loaded;
        try {
            loaded = new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException bad) {
            throw Refusal.of(
                    Ending.WRONG_CONFIGURATION,
                    new TableNotice(
                            file,
                            0,
                            TableRule.NOT_YAML,
                            String.valueOf(bad.getMessage()).replaceAll("\\s+", " ")));
        }
        YamlSection top = new YamlSection(
                file, "", new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), YamlLines.of(yaml, options));
        if (loaded != null) {
            top.fill(loaded);
        }
        return top;
    }

    /** Takes a key from elsewhere, before what the file says; messages about it name where it is from. */
    void give(Environment.Given given) {
        Map<String, Object> section = values;
        List<String> parts = given.parts();
        for (String part : parts.subList(0, parts.size() - 1)) {
            Map<String, Object> inner = new LinkedHashMap<>();
            if (section.get(part) instanceof Map<?, ?> there) {
                there.forEach((name, value) -> inner.put(String.valueOf(name), value == null ? "" : value));
            }
            section.put(part, inner);
            section = inner;
        }
        section.put(parts.get(parts.size() - 1), given.asInFile());
        origins.put(String.join(".", parts), given.variable());
    }

    Optional<String> text(String key) {
        Object value = ask(key);
        if (value instanceof List || value instanceof Map) {
            return Optional.empty();
        }
        return Optional.of(scalar(value)).filter(text -> !text.isEmpty());
    }

    List<String> texts(String key) {
        Object value = ask(key);
        if (value instanceof List<?> list) {
            return list.stream().map(YamlSection::scalar).toList();
        }
        return text(key).map(List::of).orElse(List.of());
    }

    Optional<Integer> wholeNumber(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().matches("[0-9]{1,6}")) {
            wrong(key, TableRule.BAD_SETTING, "\"" + text.get() + "\"; a whole number");
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** A number within the range of its key. */
    Optional<Integer> wholeNumber(SettingKey key) {
        List<String> parts = key.parts();
        String name = parts.get(parts.size() - 1);
        Optional<Integer> number = wholeNumber(name);
        if (number.filter(one -> one < key.least() || one > key.most()).isPresent()) {
            wrong(
                    name,
                    TableRule.BAD_SETTING,
                    number.get() + "; a whole number from " + key.least() + " to " + key.most());
            return Optional.empty();
        }
        return number;
    }

    /** What a word stands for, of words that are told where it stands for nothing. */
    <T> Optional<T> meaning(String key, Function<String, Optional<T>> meaning, List<String> words) {
        Optional<String> text = text(key);
        Optional<T> meant = text.flatMap(meaning);
        if (text.isPresent() && meant.isEmpty()) {
            wrong(key, TableRule.BAD_SETTING, "\"" + text.get() + "\"; one of " + String.join(" | ", words));
        }
        return meant;
    }

    <E extends Enum<E>> Optional<E> choice(String key, E[] choices) {
        Optional<String> text = text(key);
        Optional<E> chosen = text.flatMap(word -> Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst());
        if (text.isPresent() && chosen.isEmpty()) {
            wrong(key, TableRule.BAD_SETTING, "\"" + text.get() + "\"; one of " + SettingsFile.words(choices));
        }
        return chosen;
    }

    YamlSection section(String key) {
        YamlSection section = inner(name(key));
        Object value = ask(key);
        if (!"".equals(value)) {
            section.fill(value);
        }
        sections.add(section);
        return section;
    }

    /** Whether a key holds keys and values. */
    boolean hasKeys(String key) {
        return values.get(key) instanceof Map;
    }

    /**
     * The entries of a list, each as a section; an entry that is a text alone, or stands without a list, is the value of one key.
     */
    List<YamlSection> entries(String key, String only) {
        Object value = ask(key);
        List<?> entries = value instanceof List<?> list ? list : "".equals(value) ? List.of() : List.of(value);
        List<YamlSection> all = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            Object entry = entries.get(at);
            YamlSection section = inner(name(key) + (value instanceof List ? "[" + at + "]" : ""));
            section.fill(entry instanceof Map ? entry : Map.of(only, entry == null ? "" : entry));
            sections.add(section);
            all.add(section);
        }
        return all;
    }

    /** Where the section begins, 0 where the file does not have it. */
    long line() {
        return lines.of(path);
    }

    private YamlSection inner(String at) {
        return new YamlSection(file, at, new LinkedHashMap<>(), wrong, origins, lines);
    }

    /** All keys of a section whose keys are the user's. */
    Set<String> names() {
        return new LinkedHashSet<>(values.keySet());
    }

    void wrong(String key, TableRule rule, String detail) {
        wrongAt(name(key), rule, detail);
    }

    private void wrongAt(String at, TableRule rule, String detail) {
        String variable = origins.getOrDefault(at, "");
        wrong.add(
                variable.isEmpty()
                        ? new TableNotice(file, lines.of(at), rule, at + ": " + detail)
                        : new TableNotice(variable, 0, rule, at + ": " + detail));
    }

    void refuseWhatIsWrong() {
        unknownKeys();
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, wrong);
        }
    }

    private void unknownKeys() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                wrong(key, TableRule.UNKNOWN_KEY, nearest(key));
            }
        }
        sections.forEach(YamlSection::unknownKeys);
    }

    private String nearest(String key) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return asked.stream()
                .min(java.util.Comparator.comparing(known -> distance.apply(key, known)))
                .map(known -> "did you mean " + name(known) + "?")
                .orElse("");
    }

    private void fill(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> values.put(String.valueOf(name), inner == null ? "" : inner));
        } else {
            wrongAt(path, TableRule.BAD_SETTING, "expected keys and values");
        }
    }

    private Object ask(String key) {
        asked.add(key);
        return values.getOrDefault(key, "");
    }

    private static String scalar(Object value) {
        // A plain YAML date such as 2024-03-31 arrives as an instant of that day in UTC.
        return value instanceof java.util.Date date
                ? date.toInstant()
                        .atOffset(java.time.ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : String.valueOf(value).strip();
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
