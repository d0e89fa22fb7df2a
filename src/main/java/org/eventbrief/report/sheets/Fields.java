package org.eventbrief.report.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.report.DataColumn;
import org.eventbrief.report.DataDictionary;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;

/**
 * Makes the columns that a sheet has in common with a file in {@code data/}, with the words of the data dictionary.
 *
 * @param <R> the rows of the table
 */
final class Fields<R> {
    private final DataDictionary dictionary;
    private final String table;

    Fields(DataDictionary dictionary, String table) {
        this.dictionary = dictionary;
        this.table = table;
    }

    Field<R> text(String name, Function<R, String> value) {
        return field(name, Kind.TEXT, row -> Cell.text(value.apply(row)));
    }

    Field<R> prose(String name, Function<R, String> value) {
        return field(name, Kind.PROSE, row -> Cell.text(value.apply(row)));
    }

    Field<R> year(ToIntFunction<R> value) {
        return field("year", Kind.YEAR, row -> Cell.whole(value.applyAsInt(row)));
    }

    Field<R> whole(String name, ToLongFunction<R> value) {
        return field(name, Kind.WHOLE, row -> Cell.whole(value.applyAsLong(row)));
    }

    Field<R> known(String name, Function<R, OptionalLong> value) {
        return field(name, Kind.WHOLE, row -> Cell.whole(value.apply(row)));
    }

    Field<R> day(String name, Function<R, Optional<LocalDate>> value) {
        return field(name, Kind.DAY, row -> value.apply(row).map(Cell::day).orElse(Cell.blank()));
    }

    Field<R> yesNo(String name, Predicate<R> value) {
        return field(name, Kind.TEXT, row -> Cell.text(Say.yesNo(value.test(row))));
    }

    /** Any column of the dictionary, filled in a way of its own. */
    Field<R> field(String name, Kind kind, Function<R, Cell> cell) {
        DataColumn words = dictionary.column(table, name);
        Column column = Column.of(words.title(), kind).explained(meaning(words));
        return new Field<>(new Described(column, words.unit(), shown(words), table + ".csv: " + name), cell);
    }

    Field<R> dataset(Function<R, Actor> actor) {
        return text("dataset", row -> actor.apply(row).dataset());
    }

    Field<R> actor(Function<R, Actor> actor) {
        return text("actor", row -> actor.apply(row).name());
    }

    Field<R> actorId(Function<R, Actor> actor) {
        return text("actor_id", row -> actor.apply(row).id());
    }

    /** Low, best and high, added up where the rows partition the events. */
    List<Field<R>> fatalities(Function<R, Fatalities> deaths, boolean partition) {
        return List.of(
                known("fatalities_low", row -> deaths.apply(row).low()).totalled(partition),
                known("fatalities_best", row -> deaths.apply(row).best()).totalled(partition),
                known("fatalities_high", row -> deaths.apply(row).high()).totalled(partition));
    }

    /** The meaning with roles named as a sheet names them. */
    private static String meaning(DataColumn column) {
        return column.name().equals("role") ? Roles.words(column.meaning()) : column.meaning();
    }

    /** The example as a sheet shows it, which says some things in plainer words than the files. */
    private static String shown(DataColumn column) {
        return switch (column.name()) {
            case "partial" -> Say.yesNo(Boolean.parseBoolean(column.example()));
            case "role" -> Roles.words(column.example());
            default -> column.example();
        };
    }
}
