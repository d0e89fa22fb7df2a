package org.eventbrief.tidy;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Fatalities;

/** The columns that several tables have in common. */
final class SharedFields {
    private SharedFields() {}

    static <R> Field<R> dataset(Function<R, String> code) {
        return Field.text(
                "dataset",
                "Dataset",
                "The provider's product that codes the events. Figures of two datasets are never added.",
                "desk",
                code);
    }

    /** Dataset, id and name of the actor that a row is about. */
    static <R> List<Field<R>> actor(Function<R, Actor> actor) {
        return List.of(
                dataset(row -> actor.apply(row).dataset()),
                id("actor_id", "Actor id", row -> actor.apply(row).id()),
                name("actor", "Actor", row -> actor.apply(row).name()));
    }

    static <R> Field<R> id(String name, String title, Function<R, String> id) {
        return Field.text(
                name,
                title,
                "An id of the reference tables, or the dataset's code and the provider's id or, without one, the name.",
                "desk:Arkonia",
                id);
    }

    static <R> Field<R> name(String column, String title, Function<R, String> name) {
        return Field.text(
                column,
                title,
                "The name from the reference tables, else the one that the dataset uses most often.",
                "Arkonia",
                name);
    }

    static <R> Field<R> year(ToIntFunction<R> year) {
        return Field.year("year", "Year", "The year to which the events belong.", "2023", year);
    }

    static <R> Field<R> events(String meaning, ToLongFunction<R> events) {
        return Field.count(Field.number("events", "Events", meaning, "events", "12"), events);
    }

    /** Low, best and high. */
    static <R> List<Field<R>> fatalities(Function<R, Fatalities> deaths) {
        return List.of(
                Field.known(deathColumn("low", "lowest", "30"), row -> deaths.apply(row)
                        .low()),
                Field.known(deathColumn("best", "best", "34"), row -> deaths.apply(row)
                        .best()),
                Field.known(deathColumn("high", "highest", "51"), row -> deaths.apply(row)
                        .high()));
    }

    static TidyColumn deathColumn(String bound, String word, String example) {
        return Field.number(
                "fatalities_" + bound,
                "Fatalities, " + bound,
                "Deaths in these events, by whomever caused: the provider's " + word
                        + " count, summed where it is known; empty where it is known for none.",
                "deaths",
                example);
    }

    static <R> Field<R> deathsUnknown(Function<R, Fatalities> deaths) {
        return Field.count(
                Field.number(
                        "events_deaths_unknown",
                        "Events, deaths unknown",
                        "Events without a best count of deaths; they are not in fatalities_best.",
                        "events",
                        "1"),
                row -> deaths.apply(row).unknown());
    }

    static <R> Field<R> partial(Predicate<R> partial) {
        return Field.truth(
                "partial",
                "Partial year",
                "Whether the dataset covers less than the whole year; then the row is not comparable with a full year.",
                partial);
    }

    static <R> Field<R> eventType(Function<R, String> type) {
        return Field.text(
                "event_type",
                "Event type",
                "The provider's type of event, in one spelling for all releases.",
                "treaty",
                type);
    }

    static <R> Field<R> quadClass(Function<R, String> quad) {
        return Field.text(
                "quad_class",
                "Quad class",
                "Verbal cooperation, material cooperation, verbal conflict or material conflict; empty where unknown.",
                "verbal cooperation",
                quad);
    }

    static <R> Field<R> file(Function<R, String> name) {
        return Field.text("file", "File", "The file's name within the input.", "2023/events.csv", name);
    }

    static <R> Field<R> line(ToLongFunction<R> line) {
        return Field.count(
                Field.number("line", "Line", "The first line of the record, counted from 1.", "", "42"), line);
    }
}
