package org.eventbrief.settings;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of a YAML file its keys and the entries of its lists stand, by paths such as {@code interest.actors[1]}. */
final class YamlLines {
    private final Map<String, Long> lines = new HashMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlLines() {}

    /** Of a text that can be loaded. */
    static YamlLines of(String yaml, LoaderOptions options) {
        YamlLines lines = new YamlLines();
        Node top = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
        if (top != null) {
            lines.walk("", top);
        }
        return lines;
    }

    /** The line of a path, from 1; 0 where it is not there. */
    long of(String path) {
        return lines.getOrDefault(path, 0L);
    }

    /** What an alias repeats has its place where it is written out. */
    private void walk(String path, Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    put(path.isEmpty() ? key.getValue() : path + "." + key.getValue(), key, tuple.getValueNode());
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> entries = sequence.getValue();
            for (int at = 0; at < entries.size(); at++) {
                put(path + "[" + at + "]", entries.get(at), entries.get(at));
            }
        }
    }

    private void put(String path, Node place, Node value) {
        lines.put(path, place.getStartMark().getLine() + 1L);
        walk(path, value);
    }
}
