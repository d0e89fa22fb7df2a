package org.eventbrief.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eventbrief.event.Fate;
import org.eventbrief.json.JsonText;
import org.eventbrief.report.InputFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A manifest as JSON: keys in a fixed order, lines that end in LF. */
final class ManifestJson {
    private ManifestJson() {}

    static String write(Manifest manifest) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("edition", manifest.edition());
        json.put("as_of", manifest.asOf().toString());
        json.put("as_of_asked", manifest.identity().asOf());
        json.put("before", manifest.identity().before());
        json.put("scope", manifest.identity().scope());
        json.put("forced", manifest.identity().forced());
        ObjectNode fingerprints = json.putObject("fingerprints");
        fingerprints.put("input", manifest.identity().input());
        fingerprints.put("configuration", manifest.identity().configuration());
        json.putObject("versions").put("eventbrief", manifest.identity().version());
        inputs(manifest.inputs(), json.putArray("inputs"));
        ObjectNode notices = json.putObject("notices");
        new TreeMap<>(manifest.notices()).forEach((code, times) -> notices.put(code, times.longValue()));
        json.put("configuration", manifest.configuration());
        ArrayNode outputs = json.putArray("outputs");
        for (OutputFile file : manifest.outputs()) {
            outputs.addObject()
                    .put("path", file.path())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        return JsonText.lines(json);
    }

    private static void inputs(List<InputFacts> files, ArrayNode inputs) {
        for (InputFacts file : files) {
            ObjectNode input = inputs.addObject();
            input.put("name", file.name());
            input.put("bytes", file.bytes());
            input.put("sha256", file.sha256());
            input.put("format", file.format());
            input.put("dataset", file.dataset());
            input.put("release", file.release());
            input.put("rows", file.rows());
            ObjectNode fates = input.putObject("fates");
            for (Fate fate : Fate.values()) {
                fates.put(fate.code(), file.fates().getOrDefault(fate, 0L).longValue());
            }
        }
    }

    /**
     * Reads a manifest back.
     *
     * @throws IllegalArgumentException where it is damaged
     */
    static Manifest read(String text) {
        try {
            JsonNode json = JsonText.parse(text);
            RunIdentity identity = new RunIdentity(
                    json.required("fingerprints").required("input").asString(),
                    json.required("fingerprints").required("configuration").asString(),
                    json.required("versions").required("eventbrief").asString(),
                    json.required("as_of_asked").asString(),
                    json.required("scope").asString(),
                    json.required("before").asString(),
                    json.required("forced").asInt());
            return new Manifest(
                    json.required("edition").asString(),
                    identity,
                    LocalDate.parse(json.required("as_of").asString()),
                    inputs(json.required("inputs")),
                    outputs(json.required("outputs")),
                    notices(json.required("notices")),
                    json.required("configuration").asString());
        } catch (JacksonException damaged) {
            throw new IllegalArgumentException("the manifest is damaged", damaged);
        }
    }

    private static List<InputFacts> inputs(JsonNode array) {
        List<InputFacts> inputs = new ArrayList<>();
        for (JsonNode input : array) {
            Map<Fate, Long> fates = new EnumMap<>(Fate.class);
            for (Fate fate : Fate.values()) {
                fates.put(fate, input.required("fates").required(fate.code()).asLong());
            }
            inputs.add(new InputFacts(
                    input.required("name").asString(),
                    input.required("bytes").asLong(),
                    input.required("sha256").asString(),
                    input.required("format").asString(),
                    input.required("dataset").asString(),
                    input.required("release").asString(),
                    input.required("rows").asLong(),
                    fates));
        }
        return inputs;
    }

    private static List<OutputFile> outputs(JsonNode array) {
        List<OutputFile> outputs = new ArrayList<>();
        for (JsonNode file : array) {
            outputs.add(new OutputFile(
                    file.required("path").asString(),
                    file.required("bytes").asLong(),
                    file.required("sha256").asString()));
        }
        return outputs;
    }

    private static Map<String, Long> notices(JsonNode object) {
        Map<String, Long> notices = new TreeMap<>();
        object.properties()
                .forEach(entry -> notices.put(entry.getKey(), entry.getValue().asLong()));
        return notices;
    }
}
