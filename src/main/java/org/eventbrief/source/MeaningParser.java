package org.eventbrief.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eventbrief.event.Kind;
import org.eventbrief.event.QuadClass;
import org.eventbrief.notice.TableRule;

/** Reads from a source format's YAML what its cells mean. */
final class MeaningParser {
    private final YamlKeys entries;
    private final Cameo cameo;

    private MeaningParser(YamlKeys entries, Cameo cameo) {
        this.entries = entries;
        this.cameo = cameo;
    }

    static FormatMeaning parse(YamlKeys entries, Cameo cameo) {
        return new MeaningParser(entries, cameo).meaning();
    }

    private FormatMeaning meaning() {
        return new FormatMeaning(
                entries.find("event_type_from").map(this::isCameo).orElse(false),
                cameo,
                entries.find("values").map(MeaningParser::values).orElse(Map.of()),
                entries.find("quad_classes").map(MeaningParser::quadClasses).orElse(Map.of()),
                entries.find("kinds").map(this::kinds).orElse(KindRules.NONE),
                entries.find("dates").map(MeaningParser::dates).orElse(DateForms.COMMON),
                entries.find("located").map(MeaningParser::localised).orElse(Set.of()),
                entries.find("split").map(MeaningParser::split).orElse(Map.of()),
                entries.find("missing").map(node -> Set.copyOf(node.texts())).orElse(Set.of()),
                entries.find("releases").map(MeaningParser::releases).orElse(List.of()));
    }

    private boolean isCameo(YamlNode node) {
        if (!node.text().equals("cameo")) {
            throw node.wrong(TableRule.BAD_SETTING, node.text() + " is not cameo");
        }
        return true;
    }

    private static Map<Field, ValueMap> values(YamlNode node) {
        Map<Field, ValueMap> values = new EnumMap<>(Field.class);
        node.keys(FormatParser.keys()).forEach((key, texts) -> {
            Map<String, String> meanings = new HashMap<>();
            texts.map().forEach((text, meaning) -> meanings.put(text.toLowerCase(Locale.ROOT), meaning.text()));
            values.put(FormatParser.field(texts, key), new ValueMap(meanings));
        });
        return values;
    }

    private static Map<String, QuadClass> quadClasses(YamlNode node) {
        Map<String, QuadClass> classes = new HashMap<>();
        node.map()
                .forEach((type, words) -> classes.put(
                        type.toLowerCase(Locale.ROOT),
                        QuadClass.parse(words.text())
                                .orElseThrow(() -> words.wrong(
                                        TableRule.BAD_SETTING, words.text() + " is none of the four classes"))));
        return classes;
    }

    private KindRules kinds(YamlNode node) {
        YamlKeys rules = node.keys(List.of("ids", "names", "event_types", "codes", "default"));
        List<KindRules.Named> names = new ArrayList<>();
        kindsBy(rules, "names")
                .forEach((pattern, kind) -> names.add(new KindRules.Named(NamePattern.of(pattern), kind)));
        return new KindRules(
                kindsBy(rules, "ids"),
                names,
                rules.find("codes").filter(this::isCameo).map(codes -> cameo),
                kindsBy(rules, "event_types"),
                rules.find("default").map(MeaningParser::kind).orElse(Kind.OTHER));
    }

    private static Map<String, Kind> kindsBy(YamlKeys rules, String key) {
        return rules.find(key).map(MeaningParser::kindsByText).orElse(Map.of());
    }

    /** Kinds by any text, in the order of the file. */
    static Map<String, Kind> kindsByText(YamlNode node) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        node.map().forEach((text, kind) -> kinds.put(text, kind(kind)));
        return kinds;
    }

    static Kind kind(YamlNode node) {
        return Kind.parse(node.text()).orElseThrow(() -> node.wrong(TableRule.BAD_KIND, node.text()));
    }

    private static DateForms dates(YamlNode node) {
        try {
            return DateForms.of(node.texts());
        } catch (IllegalArgumentException wrong) {
            throw node.wrong(TableRule.BAD_SETTING, "dates: " + wrong.getMessage());
        }
    }

    private static Set<String> localised(YamlNode node) {
        return Set.copyOf(node.keys(List.of("location_precision")).texts("location_precision"));
    }

    private static Map<Field, String> split(YamlNode node) {
        Map<Field, String> split = new EnumMap<>(Field.class);
        node.keys(FormatParser.keys()).forEach((key, by) -> split.put(FormatParser.field(by, key), by.text()));
        return split;
    }

    private static List<ReleaseRule> releases(YamlNode node) {
        return node.list().stream().map(MeaningParser::release).toList();
    }

    private static ReleaseRule release(YamlNode node) {
        YamlKeys rule = node.keys(List.of("like", "is", "candidate"));
        return new ReleaseRule(
                FormatParser.pattern(rule.need("like")), rule.need("is").text(), rule.flag("candidate", false));
    }
}
