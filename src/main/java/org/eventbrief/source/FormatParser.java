package org.eventbrief.source;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableRule;

/** Reads a source format from its YAML: its names and columns; {@link MeaningParser} reads the rest. */
final class FormatParser {
    private static final List<String> KEYS = List.of(
            "name",
            "dataset",
            "title",
            "provider",
            "licence",
            "citation",
            "url",
            "directed",
            "show",
            "recognise",
            "headerless",
            "joined",
            "partial",
            "missing",
            "event_id",
            "event_type_from",
            "fields",
            "required",
            "quoted",
            "split",
            "values",
            "quad_classes",
            "kinds",
            "dates",
            "located",
            "damaged",
            "releases");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final YamlKeys entries;
    private final Cameo cameo;

    private FormatParser(YamlNode root, Cameo cameo) {
        this.entries = root.keys(KEYS);
        this.cameo = cameo;
    }

    /**
     * Reads a format.
     *
     * @throws Refusal where it is wrong, naming file, line and key
     */
    static SourceFormat parse(YamlNode root, Cameo cameo) {
        return new FormatParser(root, cameo).format();
    }

    private SourceFormat format() {
        return new SourceFormat(
                id("name"),
                id("dataset"),
                entries.text("title", id("dataset")),
                entries.text("provider", ""),
                entries.text("licence", ""),
                entries.text("citation", ""),
                entries.text("url", ""),
                entries.flag("directed", false),
                show(),
                entries.flag("joined", false),
                entries.flag("partial", false),
                columns(),
                MeaningParser.parse(entries, cameo));
    }

    private FormatColumns columns() {
        List<String> eventId = entries.need("event_id").texts();
        Optional<Headerless> headerless = entries.find("headerless").map(FormatParser::headerless);
        return new FormatColumns(
                recognition(eventId),
                headerless,
                eventId,
                fields(),
                Set.copyOf(entries.find("required").map(FormatParser::required).orElse(List.of())),
                entries.flag("quoted", true),
                entries.find("damaged").map(FormatParser::damages).orElse(List.of()));
    }

    /** The id's columns are asked for without saying so, for without them no row could be told from another. */
    private Recognition recognition(List<String> eventId) {
        YamlKeys rules = entries.need("recognise").keys(List.of("all", "any", "none"));
        Set<String> all = new LinkedHashSet<>(eventId);
        all.addAll(rules.texts("all"));
        List<List<String>> any = rules.find("any")
                .map(node -> node.list().stream().map(YamlNode::texts).toList())
                .orElse(List.of());
        return new Recognition(List.copyOf(all), any, rules.texts("none"));
    }

    private static Headerless headerless(YamlNode node) {
        YamlKeys rules = node.keys(List.of("separator", "widths", "check", "columns"));
        Map<String, Pattern> check = new LinkedHashMap<>();
        rules.find("check").ifPresent(cells -> cells.map().forEach((column, like) -> check.put(column, pattern(like))));
        Set<Integer> widths = new LinkedHashSet<>();
        rules.need("widths").list().forEach(width -> widths.add(number(width)));
        return new Headerless(separator(rules.need("separator")), widths, check, rules.texts("columns"));
    }

    private static char separator(YamlNode node) {
        return switch (node.text()) {
            case "tab" -> '\t';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "bar" -> '|';
            default -> throw node.wrong(TableRule.BAD_SETTING, node.text() + " is none of tab, comma, semicolon, bar");
        };
    }

    private static int number(YamlNode node) {
        try {
            return Integer.parseInt(node.text());
        } catch (NumberFormatException notWhole) {
            throw node.wrong(TableRule.BAD_SETTING, node.text() + " is no whole number");
        }
    }

    static Pattern pattern(YamlNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException wrong) {
            throw node.wrong(TableRule.BAD_SETTING, node.text() + ": " + wrong.getDescription());
        }
    }

    private Map<Field, List<String>> fields() {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        entries.need("fields").keys(keys()).forEach((key, columns) -> fields.put(field(columns, key), columns.texts()));
        return fields;
    }

    /** The keys that name a field. */
    static List<String> keys() {
        return Field.ALL.stream().map(Field::key).toList();
    }

    static Field field(YamlNode node, String key) {
        return Field.parse(key).orElseThrow(() -> node.wrong(TableRule.UNKNOWN_KEY, key));
    }

    private static List<Field> required(YamlNode node) {
        return node.list().stream()
                .map(name -> switch (name.text()) {
                    case "event_type" -> Field.EVENT_TYPE;
                    case "side_1" -> Field.SIDE_1;
                    default ->
                        throw name.wrong(
                                TableRule.BAD_SETTING, name.text() + " cannot be required, only event_type and side_1");
                })
                .toList();
    }

    private static List<Damage> damages(YamlNode node) {
        return node.list().stream().map(FormatParser::damage).toList();
    }

    private static Damage damage(YamlNode node) {
        YamlKeys damage = node.keys(List.of("column", "like", "because"));
        return new Damage(
                damage.need("column").text(),
                pattern(damage.need("like")),
                damage.need("because").text());
    }

    private Show show() {
        String word = entries.text("show", "events");
        return Stream.of(Show.values())
                .filter(show -> show.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> entries.need("show")
                        .wrong(TableRule.BAD_SETTING, "show is " + word + ", and not events or counts"));
    }

    private String id(String key) {
        String id = entries.need(key).text();
        if (!ID.matcher(id).matches()) {
            throw entries.need(key).wrong(TableRule.BAD_ID, key + " is " + id);
        }
        return id;
    }
}
