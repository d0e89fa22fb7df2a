package org.eventbrief.tidy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eventbrief.json.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of all tables that machines read.
 *
 * <p>Source: Data Package standard, version 2 (datapackage.org), with the property {@code unit} of our own.
 */
final class DataPackage {
    static final String FILE = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final Pattern OPEN_LICENCE = Pattern.compile("CC[ -]([A-Z-]+|0)[ -][0-9.]+");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DataPackage() {}

    /**
     * The description as JSON.
     *
     * @param files the tables as written, in the order of {@link TidyTables#ALL}
     */
    static String of(TidyContent content, List<TidyFile> files) {
        ObjectNode top = JSON.objectNode()
                .put("$schema", PROFILES + "datapackage.json")
                .put("name", "eventbrief-" + content.edition().toLowerCase(Locale.ROOT))
                .put("title", "Political events by actor and year, as of " + content.asOf())
                .put(
                        "description",
                        "Counts of events by actor and year. An event counts once in a total and once for every actor in it;"
                                + " figures of two datasets are never added; an empty cell is unknown, not zero.")
                .put("version", content.edition());
        ArrayNode licences = licences(content.sources());
        if (!licences.isEmpty()) {
            top.set("licenses", licences);
        }
        if (!content.sources().isEmpty()) {
            ArrayNode sources = top.putArray("sources");
            content.sources().forEach(source -> sources.add(source(source)));
        }
        ArrayNode resources = top.putArray("resources");
        for (int i = 0; i < TidyTables.ALL.size(); i++) {
            resources.add(resource(TidyTables.ALL.get(i), files.get(i)));
        }
        return JsonText.lines(top);
    }

    /** Each licence once; the standard asks for a name of its list or a path, so one without either is told by its source alone. */
    private static ArrayNode licences(List<TidySource> sources) {
        ArrayNode all = JSON.arrayNode();
        for (TidySource source : sources) {
            ObjectNode licence = JSON.objectNode();
            if (OPEN_LICENCE.matcher(source.licence()).matches()) {
                licence.put("name", source.licence().replace(' ', '-'));
            } else if (!source.url().isEmpty()) {
                licence.put("path", source.url());
            }
            boolean known = all.valueStream()
                    .anyMatch(other -> other.path("title").asString("").equals(source.licence()));
            if (!source.licence().isEmpty() && !licence.isEmpty() && !known) {
                all.add(licence.put("title", source.licence()));
            }
        }
        return all;
    }

    private static ObjectNode source(TidySource source) {
        ObjectNode node = JSON.objectNode().put("title", source.title());
        putKnown(node, "path", source.url());
        putKnown(node, "version", source.release());
        putKnown(node, "license", source.licence());
        putKnown(node, "citation", source.citation());
        return node;
    }

    private static void putKnown(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static ObjectNode resource(TidyTable<?> table, TidyFile file) {
        ObjectNode node = JSON.objectNode()
                .put("$schema", PROFILES + "dataresource.json")
                .put("name", table.name())
                .put("type", "table")
                .put("title", table.title())
                .put("description", table.description())
                .put("path", file.name())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", file.bytes())
                .put("hash", "sha256:" + file.sha256());
        node.set("schema", schema(table));
        return node;
    }

    private static ObjectNode schema(TidyTable<?> table) {
        ObjectNode schema = JSON.objectNode().put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column)));
        Keys keys = table.keys();
        if (keys.complete()) {
            schema.set("primaryKey", texts(keys.columns()));
        } else if (!keys.columns().isEmpty()) {
            schema.putArray("uniqueKeys").add(texts(keys.columns()));
        }
        if (!keys.foreign().isEmpty()) {
            ArrayNode foreign = schema.putArray("foreignKeys");
            keys.foreign().forEach(key -> foreign.add(foreignKey(key)));
        }
        return schema;
    }

    private static ObjectNode field(TidyColumn column) {
        ObjectNode field = JSON.objectNode()
                .put("name", column.name())
                .put("type", column.type().code())
                .put("title", column.title())
                .put("description", column.meaning());
        putKnown(field, "unit", column.unit());
        putKnown(field, "example", column.example());
        return field;
    }

    private static ObjectNode foreignKey(ForeignKey key) {
        ObjectNode node = JSON.objectNode();
        node.set("fields", texts(key.columns()));
        ObjectNode reference = node.putObject("reference").put("resource", key.table());
        reference.set("fields", texts(key.others()));
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
