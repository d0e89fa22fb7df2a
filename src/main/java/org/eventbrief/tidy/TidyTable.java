package org.eventbrief.tidy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A tidy table: its name, its columns and its rows. Header, rows, data package and data dictionary all come from here.
 *
 * @param <R> what a row is made from
 */
public final class TidyTable<R> {
    private final String name;
    private final String title;
    private final String description;
    private final Keys keys;
    private final Function<TidyContent, Stream<R>> rows;
    private final List<Field<R>> fields;

    TidyTable(
            String name,
            String title,
            String description,
            Keys keys,
            Function<TidyContent, Stream<R>> rows,
            List<Field<R>> fields) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.keys = keys;
        this.rows = rows;
        this.fields = List.copyOf(fields);
    }

    /** Never changes; the file is this with {@code .csv}. */
    public String name() {
        return name;
    }

    /** The name in a reader's words. */
    public String title() {
        return title;
    }

    /** What a row stands for, in a sentence or two. */
    public String description() {
        return description;
    }

    /** The columns in the order of the file. */
    public List<TidyColumn> columns() {
        return fields.stream().map(Field::column).toList();
    }

    /** The file's name within the folder of the data. */
    String file() {
        return name + ".csv";
    }

    Keys keys() {
        return keys;
    }

    Stream<R> rows(TidyContent content) {
        return rows.apply(content);
    }

    List<Field<R>> fields() {
        return fields;
    }
}
