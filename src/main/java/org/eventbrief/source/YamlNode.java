package org.eventbrief.source;

import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a YAML file, read as text without ever making an object of it, that knows its line. */
final class YamlNode {
    private static final int LONGEST = 1 << 20;
    private static final int ALIASES = 50;
    private static final int DEPTH = 20;

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @throws Refusal where it is not YAML
     */
    static YamlNode parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(ALIASES);
        options.setNestingDepthLimit(DEPTH);
        try {
            @Nullable Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw refusal(file, 0, TableRule.NOT_YAML, "it is empty");
            }
            return new YamlNode(file, node);
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 0 : wrong.getProblemMark().getLine() + 1;
            throw refusal(file, line, TableRule.NOT_YAML, String.valueOf(wrong.getProblem()));
        } catch (YAMLException wrong) {
            throw refusal(file, 0, TableRule.NOT_YAML, String.valueOf(wrong.getMessage()));
        }
    }

    private static Refusal refusal(String file, long line, TableRule rule, String detail) {
        return Refusal.of(Ending.WRONG_CONFIGURATION, new TableNotice(file, line, rule, detail));
    }

    Refusal wrong(TableRule rule, String detail) {
        return refusal(file, node.getStartMark().getLine() + 1L, rule, detail);
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(TableRule.BAD_SETTING, "a single value is expected here");
    }

    /** The elements of a list; a single value is a list of one. */
    List<YamlNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(element -> new YamlNode(file, element))
                    .toList();
        }
        return List.of(this);
    }

    List<String> texts() {
        return list().stream().map(YamlNode::text).toList();
    }

    /** The entries of a map by key, in their order. */
    Map<String, YamlNode> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(TableRule.BAD_SETTING, "keys with values are expected here");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            YamlNode key = new YamlNode(file, entry.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, entry.getValueNode())) != null) {
                throw key.wrong(TableRule.BAD_SETTING, key.text() + " is given twice");
            }
        }
        return entries;
    }

    /** The entries of a map that may have these keys alone. */
    YamlKeys keys(List<String> keys) {
        Map<String, YamlNode> entries = map();
        entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw value.wrong(TableRule.UNKNOWN_KEY, key + nearest(key, keys));
            }
        });
        return new YamlKeys(this, entries);
    }

    private static String nearest(String key, List<String> keys) {
        Optional<String> nearest = keys.stream()
                .min(Comparator.comparing(
                        known -> LevenshteinDistance.getDefaultInstance().apply(key, known)));
        return nearest.map(known -> "; the nearest is " + known).orElse("");
    }
}
