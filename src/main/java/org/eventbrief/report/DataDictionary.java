package org.eventbrief.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of the tidy tables mean; reports use its words, so that a sheet and a file never differ in them. */
public final class DataDictionary {
    private final Map<String, DataColumn> columns = new HashMap<>();

    private DataDictionary(List<DataColumn> columns) {
        columns.forEach(column -> this.columns.put(key(column.table(), column.name()), column));
    }

    /** A dictionary of these columns. */
    public static DataDictionary of(List<DataColumn> columns) {
        return new DataDictionary(columns);
    }

    /** The column of a table; an error if there is none of that name. */
    public DataColumn column(String table, String name) {
        DataColumn column = columns.get(key(table, name));
        if (column == null) {
            throw new IllegalArgumentException("The table " + table + " has no column " + name);
        }
        return column;
    }

    private static String key(String table, String name) {
        return table + "." + name;
    }
}
