package org.eventbrief.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eventbrief.notice.TableRule;

/** The values of a YAML map whose keys are known. */
final class YamlKeys {
    private final YamlNode node;
    private final Map<String, YamlNode> entries;

    YamlKeys(YamlNode node, Map<String, YamlNode> entries) {
        this.node = node;
        this.entries = entries;
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of a key, which there must be. */
    YamlNode need(String key) {
        return find(key).orElseThrow(() -> node.wrong(TableRule.BAD_SETTING, key + " is missing"));
    }

    String text(String key, String otherwise) {
        return find(key).map(YamlNode::text).orElse(otherwise);
    }

    /** The elements of a list, none where there is no such key. */
    List<String> texts(String key) {
        return find(key).map(YamlNode::texts).orElse(List.of());
    }

    boolean flag(String key, boolean otherwise) {
        return switch (text(key, Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw need(key).wrong(TableRule.BAD_SETTING, key + " is true or false");
        };
    }

    void forEach(BiConsumer<String, YamlNode> each) {
        entries.forEach(each);
    }
}
