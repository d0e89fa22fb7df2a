package org.eventbrief.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eventbrief.event.Kind;

/** Reads the CAMEO code book that comes with the program. */
final class CameoParser {
    static final List<String> KEYS =
            List.of("roots", "actor_types", "bare_role", "bare_role_but", "country_alone", "without_type");

    private CameoParser() {}

    static Cameo parse(YamlNode root) {
        YamlKeys entries = root.keys(KEYS);
        Map<String, String> labels = new HashMap<>();
        entries.need("roots")
                .map()
                .forEach((code, entry) -> labels.put(
                        code,
                        entry.keys(List.of("label", "quad_class")).need("label").text()));
        Map<String, Kind> types = new HashMap<>();
        entries.need("actor_types")
                .map()
                .forEach((code, entry) -> types.put(
                        code,
                        MeaningParser.kind(entry.keys(List.of("label", "kind")).need("kind"))));
        return new Cameo(
                labels,
                types,
                MeaningParser.kind(entries.need("bare_role")),
                MeaningParser.kindsByText(entries.need("bare_role_but")),
                MeaningParser.kind(entries.need("country_alone")),
                MeaningParser.kind(entries.need("without_type")));
    }
}
