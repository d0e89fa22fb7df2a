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
 * @param cell writes a row's cell
 */
record Field<R>(TidyColumn column, Cell<R> cell) {
    static <R> Field<R> text(String name, String title, String meaning, String example, Function<R, String> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.STRING, title, meaning, "", example),
                (row, to) -> to.text(value.apply(row)));
    }

    static <R> Field<R> year(String name, String title, String meaning, String example, ToIntFunction<R> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.YEAR, title, meaning, "", example),
                (row, to) -> to.number(value.applyAsInt(row)));
    }

    static <R> Field<R> count(TidyColumn column, ToLongFunction<R> value) {
        return new Field<>(column, (row, to) -> to.number(value.applyAsLong(row)));
    }

    static <R> Field<R> known(TidyColumn column, Function<R, OptionalLong> value) {
        return new Field<>(column, (row, to) -> {
            OptionalLong figure = value.apply(row);
            if (figure.isPresent()) {
                to.number(figure.getAsLong());
            } else {
                to.nothing();
            }
        });
    }

    static <R> Field<R> day(
            String name, String title, String meaning, String example, Function<R, Optional<LocalDate>> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.DATE, title, meaning, "", example),
                (row, to) -> value.apply(row).ifPresentOrElse(to::day, to::nothing));
    }

    static <R> Field<R> truth(String name, String title, String meaning, Predicate<R> value) {
        return new Field<>(
                new TidyColumn(name, ColumnType.BOOLEAN, title, meaning, "", "false"),
                (row, to) -> to.truth(value.test(row)));
    }

    /** The description of a whole number. */
    static TidyColumn number(String name, String title, String meaning, String unit, String example) {
        return new TidyColumn(name, ColumnType.INTEGER, title, meaning, unit, example);
    }
}
