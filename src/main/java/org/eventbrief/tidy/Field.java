package org.eventbrief.tidy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * A column together with how its cell is read from a row.
 *
 * @param <R> the rows of the table
 * @param column how it is described
 * @param cell the text of a row's cell, empty where nothing is known
 */
record Field<R>(TidyColumn column, Function<R, String> cell) {
    static <R> Field<R> text(String name, String title, String meaning, String example, Function<R, String> value) {
        return new Field<>(new TidyColumn(name, ColumnType.STRING, title, meaning, "", example), value);
    }

    static <R> Field<R> year(String name, String title, String meaning, String example, ToIntFunction<R> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.YEAR, title, meaning, "", example),
                row -> Integer.toString(value.applyAsInt(row)));
    }

    static <R> Field<R> count(TidyColumn column, ToLongFunction<R> value) {
        return new Field<>(column, row -> Long.toString(value.applyAsLong(row)));
    }

    static <R> Field<R> known(TidyColumn column, Function<R, OptionalLong> value) {
        return new Field<>(column, row -> {
            OptionalLong figure = value.apply(row);
            return figure.isPresent() ? Long.toString(figure.getAsLong()) : "";
        });
    }

    static <R> Field<R> day(
            String name, String title, String meaning, String example, Function<R, Optional<LocalDate>> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.DATE, title, meaning, "", example),
                row -> value.apply(row).map(LocalDate::toString).orElse(""));
    }

    static <R> Field<R> truth(String name, String title, String meaning, Predicate<R> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.BOOLEAN, title, meaning, "", "false"),
                row -> Boolean.toString(value.test(row)));
    }

    /** The description of a whole number. */
    static TidyColumn number(String name, String title, String meaning, String unit, String example) {
        return new TidyColumn(name, ColumnType.INTEGER, title, meaning, unit, example);
    }
}
