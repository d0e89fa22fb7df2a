package org.eventbrief.source;

import java.util.List;

/**
 * A table that is no events, told by its header.
 *
 * @param name of the table
 * @param because why it is not read
 * @param recognise how it is told
 */
record CountedTable(String name, String because, Recognition recognise) {
    static List<CountedTable> parse(YamlNode root) {
        return root.list().stream().map(CountedTable::table).toList();
    }

    private static CountedTable table(YamlNode node) {
        YamlKeys entries = node.keys(List.of("name", "because", "all", "none"));
        return new CountedTable(
                entries.need("name").text(),
                entries.need("because").text(),
                new Recognition(entries.texts("all"), List.of(), entries.texts("none")));
    }
}
