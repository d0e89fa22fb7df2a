package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eventbrief.settings.SettingKey;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema that editors complete and check the configuration by is made of the keys that the program reads. */
class SchemaTest {
    private static final Path FILE = Path.of("docs/reference/eventbrief.schema.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void itIsMadeOfTheKeys() throws IOException {
        String made = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema()) + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(FILE, made);
        }
        assertThat(FILE).as("-Dapprove=true rewrites it").hasContent(made);
    }

    @Test
    void theConfigurationThatShipsNamesItAndUsesOnlyWhatItKnows() throws IOException {
        Path shipped = Path.of("input/eventbrief.yaml");
        String text = Files.readString(shipped);
        String named = text.lines().findFirst().orElseThrow().replace("# yaml-language-server: $schema=", "");
        assertThat(shipped.resolveSibling(named).normalize()).isEqualTo(FILE);
        assertThat(unknown(schema(), load(text), "")).isEmpty();
    }

    @Test
    void theCompleteExampleUsesOnlyWhatItKnowsAndASlipIsUnknown() {
        String example =
                Page.of("docs/reference/configuration.md").blocks("yaml").get(0);
        assertThat(unknown(schema(), load(example), "")).isEmpty();
        assertThat(unknown(schema(), load("intrest: {}\ninterest: {actor: x}\npaper: A3\nkeep: many"), ""))
                .containsExactly("/intrest", "/interest/actor", "/paper", "/keep");
        assertThat(unknown(
                        schema(),
                        load("groups: {a: [x, {membr: y}], b: {names: z, members: [{from: 2021}]}, c: 3}"),
                        ""))
                .containsExactly("/groups/a/1/membr", "/groups/b/names", "/groups/c");
    }

    private static JsonNode load(String yaml) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return JSON.valueToTree(loaded);
    }

    /** The places of a document that a schema of this form does not allow. */
    private static List<String> unknown(JsonNode schema, JsonNode document, String place) {
        List<String> unknown = new ArrayList<>();
        if (schema.has("anyOf")) {
            return schema.get("anyOf")
                    .valueStream()
                    .filter(form -> isOfType(form, document))
                    .findFirst()
                    .map(form -> unknown(form, document, place))
                    .orElse(List.of(place));
        }
        if (document.isObject()) {
            for (Map.Entry<String, JsonNode> member : document.properties()) {
                JsonNode properties = schema.path("properties").path(member.getKey());
                JsonNode inner = properties.isMissingNode() ? schema.path("additionalProperties") : properties;
                String path = place + "/" + member.getKey();
                unknown.addAll(inner.isObject() ? unknown(inner, member.getValue(), path) : List.of(path));
            }
        } else if (document.isArray()) {
            JsonNode items = schema.path("items");
            for (int at = 0; at < document.size(); at++) {
                unknown.addAll(unknown(items, document.get(at), place + "/" + at));
            }
        } else if (schema.has("enum") && !schema.get("enum").toString().contains(document.toString())) {
            unknown.add(place);
        } else if (schema.path("type").asString("").equals("integer") && !document.isIntegralNumber()) {
            unknown.add(place);
        }
        return unknown;
    }

    private static boolean isOfType(JsonNode schema, JsonNode document) {
        String type = document.isObject()
                ? "object"
                : document.isArray() ? "array" : document.isIntegralNumber() ? "integer" : "string";
        return schema.path("type").toString().contains(type) || schema.has("const");
    }

    private static ObjectNode schema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "Configuration of Eventbrief");
        section(schema);
        for (SettingKey key : SettingKey.values()) {
            ObjectNode section = schema;
            List<String> parts = key.parts();
            for (String part : parts.subList(0, parts.size() - 1)) {
                section = inner(section, part);
            }
            describe(((ObjectNode) section.get("properties")).putObject(parts.get(parts.size() - 1)), key);
        }
        return schema;
    }

    private static ObjectNode inner(ObjectNode section, String part) {
        boolean anyName = part.equals(SettingKey.CODE);
        ObjectNode holder = anyName ? section : (ObjectNode) section.get("properties");
        String name = anyName ? "additionalProperties" : part;
        if (holder.get(name) instanceof ObjectNode there) {
            return there;
        }
        ObjectNode made = holder.putObject(name);
        section(made);
        return made;
    }

    private static void section(ObjectNode section) {
        section.put("type", "object");
        section.putObject("properties");
        section.put("additionalProperties", false);
    }

    private static void describe(ObjectNode key, SettingKey setting) {
        key.put("description", (setting.sentence() + " Default: " + setting.silence() + ".").replace("`", ""));
        switch (setting.shape()) {
            case TEXT -> key.put("type", "string");
            case DATE -> key.put("type", "string").put("format", "date");
            case NUMBER ->
                key.put("type", "integer").put("minimum", setting.least()).put("maximum", setting.most());
            case TEXTS -> either(key, "string");
            case YEARS -> either(key, "integer").addObject().put("const", "all");
            case WORD -> setting.words().forEach(key.withArray("enum")::add);
            case GROUPS -> groups(key);
        }
    }

    /** A member or a list of them, or keys that say more. */
    private static void groups(ObjectNode key) {
        key.put("type", "object");
        ArrayNode forms = key.putObject("additionalProperties").putArray("anyOf");
        members(forms);
        ObjectNode group = forms.addObject();
        section(group);
        ObjectNode properties = (ObjectNode) group.get("properties");
        properties.putObject("name").put("type", "string");
        members(properties.putObject("members").putArray("anyOf"));
    }

    private static void members(ArrayNode forms) {
        forms.addObject().put("type", "string");
        ArrayNode entries =
                forms.addObject().put("type", "array").putObject("items").putArray("anyOf");
        entries.addObject().put("type", "string");
        ObjectNode dated = entries.addObject();
        section(dated);
        ObjectNode properties = (ObjectNode) dated.get("properties");
        properties.putObject("member").put("type", "string");
        ArrayNode bound = JSON.createArrayNode().add("string").add("integer");
        properties.putObject("from").set("type", bound);
        properties.putObject("to").set("type", bound.deepCopy());
    }

    /** One, or a list of them. */
    private static ArrayNode either(ObjectNode key, String type) {
        ArrayNode choices = key.putArray("anyOf");
        choices.addObject().put("type", type);
        choices.addObject().put("type", "array").putObject("items").put("type", type);
        return choices;
    }
}
