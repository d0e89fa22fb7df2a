package org.eventbrief.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eventbrief.source.Formats;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a source format's YAML says, as text for its page. */
final class FormatText {
    private final String yaml;
    private final Map<String, Object> keys;

    private FormatText(String yaml) {
        this.yaml = yaml;
        this.keys = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    /** A built-in format. */
    static FormatText of(String name) {
        try (InputStream in = Formats.class.getResourceAsStream("formats/" + name + ".yaml")) {
            return new FormatText(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Map<String, Object> keys() {
        return keys;
    }

    /** All of it, section after section. */
    String page() {
        List<String> parts = new ArrayList<>();
        parts.add(facts());
        parts.add("## Recognised by\n\n" + recognised());
        parts.add("## Columns\n\n" + columns());
        section(parts, "values", "Values", this::values);
        section(parts, "quad_classes", "Quad classes", this::quadClasses);
        section(parts, "kinds", "Kinds of actors", this::kinds);
        section(parts, "damaged", "Signs of damage", this::damaged);
        section(parts, "releases", "Releases", this::releases);
        parts.add("## Citation\n\n> " + text("citation"));
        return String.join("\n\n", parts.stream().map(String::strip).toList());
    }

    private String facts() {
        Grid facts = new Grid("", "");
        facts.row("dataset", Grid.code(text("dataset")));
        facts.row("title", text("title"));
        facts.row("provider", text("provider"));
        facts.row("licence", text("licence"));
        if (!text("url").isEmpty()) {
            facts.row("address", "<" + text("url") + ">");
        }
        facts.row(
                "sides",
                flag("directed")
                        ? "directed: side 1 acts towards side 2"
                        : "undirected: the sides are not who did it to whom");
        facts.row(
                "shown of its rows",
                text("show").equals("counts") ? "counts, and ids where an event is meant" : "events with their notes");
        facts.row("sources of this description", comment());
        return facts.toString();
    }

    /** The comment with which the file begins. */
    private String comment() {
        return yaml.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
    }

    private String recognised() {
        Map<String, Object> rules = map(keys.get("recognise"));
        List<String> lines = new ArrayList<>();
        lines.add("- a header with all of " + Grid.code(union(texts(keys.get("event_id")), texts(rules.get("all")))));
        list(rules.get("any")).forEach(group -> lines.add("- and one of " + Grid.code(texts(group))));
        if (!texts(rules.get("none")).isEmpty()) {
            lines.add("- and none of " + Grid.code(texts(rules.get("none"))));
        }
        if (keys.containsKey("headerless")) {
            Map<String, Object> rows = map(keys.get("headerless"));
            lines.add("- or no header, rows of " + String.join(" or ", texts(rows.get("widths"))) + " cells apart by "
                    + rows.get("separator") + ", most of them with "
                    + map(rows.get("check")).entrySet().stream()
                            .map(check -> Grid.code(check.getKey()) + " like "
                                    + Grid.code(check.getValue().toString()))
                            .collect(Collectors.joining(", ")));
        }
        return String.join("\n", lines);
    }

    private static List<String> union(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        more.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }

    private String columns() {
        Grid columns = new Grid("field", "the first of these columns that there is");
        columns.row(
                "event id",
                String.join(
                        " and ",
                        texts(keys.get("event_id")).stream().map(Grid::code).toList()));
        Map<String, Object> split = map(keys.getOrDefault("split", Map.of()));
        map(keys.get("fields"))
                .forEach((field, names) -> columns.row(
                        Grid.code(field),
                        Grid.code(texts(names))
                                + (split.containsKey(field)
                                        ? ", split at "
                                                + Grid.code(split.get(field).toString())
                                        : "")));
        List<String> lines = new ArrayList<>(List.of(columns.toString()));
        if (keys.containsKey("required")) {
            lines.add("Empty in no row: the event id, " + Grid.code(texts(keys.get("required"))) + ".");
        }
        if (keys.containsKey("event_type_from")) {
            lines.add("The event type is the label of the CAMEO root, the code its subtype.");
        }
        if (flag("joined")) {
            lines.add(
                    "Rows of one id and timestamp are one event: the first row's actor is side 1, the next one's side 2.");
        }
        if (keys.containsKey("dates")) {
            List<String> forms = texts(keys.get("dates"));
            lines.add(
                    forms.contains("edtf")
                            ? "Dates are EDTF and nothing else."
                            : "Dates are written as " + Grid.code(forms)
                                    + ", or in a form that is read alike everywhere.");
        }
        if (keys.containsKey("located")) {
            lines.add("Known to the district or better, and so on maps: a location precision of "
                    + Grid.code(texts(map(keys.get("located")).get("location_precision"))) + ".");
        }
        if (keys.containsKey("missing")) {
            lines.add("Nothing is also written as " + Grid.code(texts(keys.get("missing"))) + ".");
        }
        if (keys.containsKey("quoted")) {
            lines.add("Quotation marks mean nothing in a tab-separated file.");
        }
        return String.join("\n\n", lines.stream().map(String::strip).toList());
    }

    private String values() {
        Map<Map<String, Object>, List<String>> fields = new LinkedHashMap<>();
        map(keys.get("values"))
                .forEach((field, values) -> fields.computeIfAbsent(map(values), same -> new ArrayList<>())
                        .add(field));
        return fields.entrySet().stream()
                .map(entry -> Grid.code(entry.getValue()) + "\n\n" + table("in the file", "means", entry.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private String quadClasses() {
        return table("event type, or type/subtype", "quad class", map(keys.get("quad_classes")));
    }

    private String kinds() {
        Map<String, Object> rules = map(keys.get("kinds"));
        Grid kinds = new Grid("by", "is", "kind");
        map(rules.getOrDefault("ids", Map.of()))
                .forEach((id, kind) -> kinds.row("provider's id", Grid.code(id), kind.toString()));
        map(rules.getOrDefault("names", Map.of()))
                .forEach((name, kind) -> kinds.row("name", Grid.code(name), kind.toString()));
        if (rules.containsKey("codes")) {
            kinds.row("code", "any CAMEO actor type", "as CAMEO's code book says");
        }
        if (map(keys.get("fields")).containsKey("kind_1") && !rules.containsKey("codes")) {
            kinds.row("the provider's own column", "", "see the values of " + Grid.code("kind_1"));
        }
        map(rules.getOrDefault("event_types", Map.of()))
                .forEach((type, kind) -> kinds.row("type of an event it is in", Grid.code(type), kind.toString()));
        kinds.row("nothing of these", "", rules.getOrDefault("default", "other").toString());
        return "The reference tables go before all of these; else the first that fits.\n\n" + kinds;
    }

    private String damaged() {
        Grid damages = new Grid("column", "like", "because");
        list(keys.get("damaged"))
                .forEach(damage -> damages.row(
                        Grid.code(map(damage).get("column").toString()),
                        Grid.code(map(damage).get("like").toString()),
                        map(damage).get("because").toString()));
        return "A file that shows one of these among its first rows is refused, a row further down is rejected.\n\n"
                + damages;
    }

    private String releases() {
        Grid releases = new Grid("file name like", "release", "");
        list(keys.get("releases"))
                .forEach(rule -> releases.row(
                        Grid.code(map(rule).get("like").toString()),
                        Grid.code(map(rule).get("is").toString()),
                        "true".equals(String.valueOf(map(rule).get("candidate"))) ? "candidate" : ""));
        return "Each release has all events. The first that fits the file's name:\n\n" + releases;
    }

    private static String table(String left, String right, Map<String, Object> values) {
        Grid grid = new Grid(left, right);
        values.forEach((text, meaning) -> grid.row(
                text.isEmpty() ? "(empty)" : Grid.code(text),
                meaning.toString().isEmpty() ? "nobody" : meaning.toString()));
        return grid.toString();
    }

    private void section(List<String> parts, String key, String title, java.util.function.Supplier<String> text) {
        if (keys.containsKey(key)) {
            parts.add("## " + title + "\n\n" + text.get());
        }
    }

    private boolean flag(String key) {
        return "true".equals(text(key));
    }

    private String text(String key) {
        return keys.getOrDefault(key, "").toString();
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, inner) -> map.put(String.valueOf(key), inner == null ? "" : inner));
        return map;
    }

    private static List<Object> list(Object value) {
        return value == null ? List.of() : new ArrayList<>((List<?>) value);
    }

    private static List<String> texts(Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }
}
