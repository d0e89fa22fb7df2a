package org.eventbrief.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the name of an actor from its CAMEO code, which is made of parts of three letters. */
public final class CameoNames {
    private static final int PART = 3;

    private final Map<String, String> parts = new HashMap<>();

    private CameoNames() {}

    /** The names that come with the program. */
    public static CameoNames builtIn() {
        CameoNames names = new CameoNames();
        Formats.resource("cameo-parts.yaml").map().forEach((code, name) -> names.parts.put(code, name.text()));
        Formats.resource("cameo.yaml")
                .keys(CameoParser.KEYS)
                .need("actor_types")
                .map()
                .forEach((code, type) -> names.parts.putIfAbsent(
                        code, type.keys(List.of("label", "kind")).need("label").text()));
        return names;
    }

    /** Such as {@code United States Government} for {@code USAGOV}; empty where a part is not known. */
    public Optional<String> compose(String code) {
        if (code.isEmpty() || code.length() % PART != 0) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < code.length(); i += PART) {
            String name = parts.getOrDefault(code.substring(i, i + PART), "");
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name);
        }
        return Optional.of(String.join(" ", names));
    }
}
