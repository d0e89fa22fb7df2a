package org.eventbrief.source;

import java.util.List;

/**
 * How a format is told by its header.
 *
 * @param all columns that there must be
 * @param any lists of columns, of each of which there must be one
 * @param none columns that there may not be
 */
record Recognition(List<String> all, List<List<String>> any, List<String> none) {
    boolean fits(ColumnNames columns) {
        return missing(columns).isEmpty()
                && any.stream().allMatch(group -> columns.first(group).isPresent())
                && unwanted(columns).isEmpty();
    }

    List<String> missing(ColumnNames columns) {
        return all.stream().filter(name -> !columns.has(name)).toList();
    }

    List<List<String>> missingGroups(ColumnNames columns) {
        return any.stream().filter(group -> columns.first(group).isEmpty()).toList();
    }

    List<String> unwanted(ColumnNames columns) {
        return none.stream().filter(columns::has).toList();
    }
}
